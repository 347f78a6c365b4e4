package org.parallax.model.badinput;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.reading.Reader;

/** The invented articles of {@link ReaderFuzzTest}, spoiled by chance, the same way at every run. */
class SpoiledArticlesTest {

    private static final int ROUNDS = 10;

    @Test
    void areReadByAnyTagger() throws Exception {
        List<String> articles = InventedArticles.all();
        for (int round = 0; round < ROUNDS; round++) {
            for (String article : articles) {
                SoundReading.thenIsSound(new Reader(new AnyTagger(round)), Spoiled.text(article, round));
            }
        }
    }

    @Test
    void areReadByTheShippedTagger() throws Exception {
        for (String article : InventedArticles.all()) {
            SoundReading.thenIsSound(Shipped.READER, article);
            SoundReading.thenIsSound(Shipped.READER, Spoiled.text(article, article.length()));
        }
    }
}
