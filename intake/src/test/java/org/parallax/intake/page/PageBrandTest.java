package org.parallax.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.parallax.article.SavedFile;

class PageBrandTest {

    private static final String STORY =
            "<h1>Ferry aground</h1><p>The ferry ran aground on the rocks on Monday night, the coast guard said in the morning.</p>";

    @Test
    void aBoxIsCalledBrandOrLogoOrMasthead() {
        assertThat(brand("<div class='brand'>ISLAND PILOT</div>")).contains("ISLAND PILOT");
        assertThat(brand("<a id=site-title>Island Pilot</a>")).contains("Island Pilot");
        assertThat(brand("<a class='navbar-brand big'>Island Pilot</a>")).contains("Island Pilot");
        assertThat(brand("<div class=masthead><b>Island</b> Pilot</div>")).contains("Island Pilot");
        assertThat(brand("<span class=site_name>Island Pilot</span>")).contains("Island Pilot");
    }

    @Test
    void aPictureStandsForTheName() {
        assertThat(brand("<a class=logo><img src=x alt='Island Pilot logo'></a>"))
                .contains("Island Pilot");
        assertThat(brand("<img id=logo alt='Island Pilot'>")).contains("Island Pilot");
        assertThat(brand("<a class=site-logo aria-label='Island Pilot Home'></a>"))
                .contains("Island Pilot");
    }

    @Test
    void whatIsNoNameIsNone() {
        assertThat(brand("<div class=brand>Home</div>")).isEmpty();
        assertThat(brand("<div class=brand>Ferry aground</div>")).isEmpty();
        assertThat(brand("<div class=brand>Search:</div>")).isEmpty();
        assertThat(brand("<div class=facebook-logo>Facebook</div>")).isEmpty();
        assertThat(brand("<div class=brand>All the news from the islands and from the coast behind them</div>"))
                .isEmpty();
        assertThat(brand("<div class=brand></div><div class=logo><img src=x></div>"))
                .isEmpty();
    }

    @Test
    void itIsTheOutletWhenNothingBetterSaysSo() throws Exception {
        assertThat(outlet("<div class=brand>ISLAND PILOT</div>" + STORY)).contains("ISLAND PILOT");
        assertThat(outlet("<meta property=og:site_name content='The Pilot'><div class=brand>PILOT</div>" + STORY))
                .contains("The Pilot");
        assertThat(outlet("<title>Ferry aground off the cape | The Pilot</title><div class=brand>PILOT</div>" + STORY))
                .contains("The Pilot");
        assertThat(outlet("<link rel=canonical href=https://pilot.example/a><div class=brand>The Pilot</div>" + STORY))
                .contains("The Pilot");
    }

    private static Optional<String> outlet(String page) throws Exception {
        return PageReader.read(new SavedFile("page.html", "0".repeat(64)), page)
                .article()
                .masthead()
                .outlet();
    }

    private static Optional<String> brand(String html) {
        return PageBrand.of(Tags.of(Jsoup.parse(html)), "Ferry aground");
    }
}
