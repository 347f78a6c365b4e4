package org.parallax.intake.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MastheadTest {

    @Test
    void aDatelineMayHaveAStateAndADayWithDots() {
        assertThat(WireCredit.inBody("PORT SOLEN, Tenn., Dec. 11 (UPI) — The ferry sank."))
                .contains("United Press International");
        assertThat(WireCredit.inBody("PORT SOLEN, N.J. (AP) — The ferry sank.")).contains("Associated Press");
        assertThat(WireCredit.inBody("The ferry sank. The captain (AP) — nobody knows why — stayed."))
                .isEmpty();
    }

    @Test
    void aHeadlineMayStandBeforeTheDateline() {
        assertThat(WireCredit.inBody("Ferry’s last trip stirs anger, grief.\n\nPORT SOLEN (AFP) — The ferry sank."))
                .contains("Agence France-Presse");
        assertThat(WireCredit.inBody("One.\n\nTwo.\n\nThree.\n\nPORT SOLEN (AFP) — The ferry sank."))
                .isEmpty();
    }

    @Test
    void theDeskLineOfAnAgencyThatSignsSoIsItsCredit() {
        assertThat(WireCredit.inBody("The ferry sank.\n\n(Reporting by Ann Lee; Editing by Bo Ray)"))
                .contains("Reuters");
        assertThat(
                        WireCredit.inBody(
                                "The ferry sank.\n\n(Reporting by Ann Lee and Cy Fox; Additional reporting by Di Ott; Editing by Bo Ray.)"))
                .contains("Reuters");
        assertThat(WireCredit.inBody("The ferry sank.\n\nReporting by Ann Lee."))
                .isEmpty();
    }

    @Test
    void whatAnOutletSaysThatItPrintedIsCredited() {
        assertThat(WireCredit.inBody("The ferry sank.\n\nThe Harbour Post has shortened this Reuters article."))
                .contains("Reuters");
    }

    @Test
    void whatAnAgencyReportsIsNotYetItsCopy() {
        assertThat(WireCredit.inBody("AP: Captain warned ferry line in March.\n\nThe line knew, the agency reports."))
                .isEmpty();
        assertThat(WireCredit.inBody("The Associated Press contributed to this report."))
                .isEmpty();
    }

    @Test
    void agenciesAreCreditedWhereABodyBeginsOrEnds() {
        assertThat(WireCredit.inBody("PORT SOLEN (Reuters) - The ferry sank.")).contains("Reuters");
        assertThat(WireCredit.inBody("PORT SOLEN, Jan. 5 (AFP) – The ferry sank."))
                .contains("Agence France-Presse");
        assertThat(WireCredit.inBody("The ferry sank.\n\nSource: Reuters")).contains("Reuters");
        assertThat(WireCredit.inBody("The ferry sank.\n\n(QXZ)")).contains("QXZ");
        assertThat(WireCredit.inBody("PORT SOLEN (QXZ) – The ferry sank.")).contains("QXZ");
    }

    @Test
    void whatIsNoCreditIsNone() {
        assertThat(WireCredit.inBody("The ferry (built in 1998) sank. The owner (Norland) was silent."))
                .isEmpty();
        assertThat(WireCredit.inBody("The captain spoke to Reuters before he left. Nobody was hurt."))
                .isEmpty();
    }

    @Test
    void aBylineNamesAnAgency() {
        assertThat(WireCredit.among("Tove Arndt and AFP")).contains("Agence France-Presse");
        assertThat(WireCredit.among("By Tove Arndt")).isEmpty();
        assertThat(Agencies.named("The Associated Press")).isEqualTo(Agencies.named("AP"));
        assertThat(Agencies.named("aa")).isEmpty();
    }

    @Test
    void titlesLoseTheSitesName() {
        thenTitle("Ferry sinks off the cape – Coast News", "Ferry sinks off the cape", "Coast News");
        thenTitle("Ferry sinks off the cape | The Pilot", "Ferry sinks off the cape", "The Pilot");
        thenTitle("Coast News | Ferry sinks off the cape", "Ferry sinks off the cape", "Coast News");
        thenTitle("Ferry sinks off the cape | World | The Pilot", "Ferry sinks off the cape", "The Pilot");
    }

    @Test
    void aDashMayPartTwoHalvesOfAHeadline() {
        for (String title : new String[] {"Ferry sinks - harbour office blames fog", "Ferry sinks", ""}) {
            assertThat(SiteSuffix.of(title)).isEqualTo(new SiteSuffix(title, Optional.empty()));
        }
    }

    @Test
    void aKnownNameIsTakenOffWhateverItLooksLike() {
        assertThat(SiteSuffix.without("Ferry sinks - the pilot", "The Pilot")).isEqualTo("Ferry sinks");
        assertThat(SiteSuffix.without("The Pilot | Ferry sinks", "the pilot")).isEqualTo("Ferry sinks");
        assertThat(SiteSuffix.without("Ferry sinks - again", "The Pilot")).isEqualTo("Ferry sinks - again");
    }

    @Test
    void mediaAreKnownByTheWordsTheyAreMadeOf() {
        assertThat(MediaNames.isOne("Coast Herald")).isTrue();
        assertThat(MediaNames.isOne("coastnews.example")).isTrue();
        assertThat(MediaNames.isOne("Harbour Office")).isFalse();
        assertThat(MediaNames.isOne("")).isFalse();
    }

    @Test
    void theDomainIsTheRegisteredOne() {
        assertThat(Domain.of("https://media.coastnews.example/2020/a.html")).contains("coastnews.example");
        assertThat(Domain.of("https://www.pilot.co.uk/")).contains("pilot.co.uk");
        assertThat(Domain.of("https://web.archive.org/web/x")).isEmpty();
        assertThat(Domain.of("http://10.0.0.1/a")).isEmpty();
        assertThat(Domain.of("no address")).isEmpty();
    }

    private static void thenTitle(String title, String headline, String site) {
        SiteSuffix parts = SiteSuffix.of(title);
        assertThat(parts.headline()).as(title).isEqualTo(headline);
        assertThat(parts.site()).as(title).contains(site);
    }
}
