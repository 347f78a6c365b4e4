package org.parallax.selector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.article.TextSpan;
import org.parallax.selector.Anchoring.Found;
import org.parallax.selector.Anchoring.Moved;
import org.parallax.testing.ProcessorTime;

/** Whatever is done to a text, and however large it is. */
class AnyEditTest {

    private static final int ROUNDS = 400;
    private static final int MEGABYTE = 1_000_000;

    private final SplittableRandom random = new SplittableRandom(20261128);

    private String sentence(int words) {
        return random.ints(words, 0, 4000).mapToObj(i -> "w" + i).collect(Collectors.joining(" ")) + ".";
    }

    private List<String> sentences(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> sentence(3 + random.nextInt(15)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private TextSpan span(String text) {
        int start = random.nextInt(text.length());
        return new TextSpan(start, start + 1 + random.nextInt(Math.min(80, text.length() - start)));
    }

    @Test
    void inTheSameTextEachIsFoundWhereItWas() {
        for (int round = 0; round < ROUNDS; round++) {
            String text = String.join(" ", sentences(1 + random.nextInt(12)));
            TextSpan span = span(text);
            if (!span.of(text).isBlank()) {
                Anchoring now = ChangedText.of(text).find(AnchoredText.of(text).anchor(span));
                assertThat(now).isInstanceOf(Found.class);
                assertThat(((Found) now).at().of(text)).isEqualTo(span.of(text).strip());
                assertThat(span.contains(((Found) now).at())).isTrue();
            }
        }
    }

    @Test
    void whatIsFoundOrMovedIsWordForWordTheSame() {
        for (int round = 0; round < ROUNDS; round++) {
            List<String> sentences = sentences(8);
            String text = String.join(" ", sentences);
            TextSpan span = span(text);
            String now = edited(sentences);
            Anchoring anchoring = ChangedText.of(now).find(AnchoredText.of(text).anchor(span));
            if (anchoring instanceof Found found) {
                assertThat(found.at().of(now)).isEqualTo(span.of(text).strip());
            } else if (anchoring instanceof Moved moved) {
                assertThat(moved.at().of(now)).isEqualTo(span.of(text).strip());
            }
        }
    }

    private String edited(List<String> sentences) {
        for (int edits = random.nextInt(6); edits > 0; edits--) {
            int at = random.nextInt(sentences.size());
            switch (random.nextInt(4)) {
                case 0 -> sentences.add(sentences.remove(at));
                case 1 -> sentences.add(random.nextInt(sentences.size()), sentences.get(at));
                case 2 -> sentences.set(at, sentences.get(at).replaceFirst("w\\d", "w" + random.nextInt(10)));
                default -> sentences.set(at, sentence(9));
            }
        }
        return String.join(" ", sentences);
    }

    @Test
    void anyCharactersAreBorne() {
        String alphabet = "aé\u0301\u200b\u00ad \n\u00a0.,'’“\"-—…5😀\ud83d\udc00\u0000[";
        for (int round = 0; round < ROUNDS; round++) {
            String text = anyText(alphabet);
            Anchor anchor = AnchoredText.of(text).anchor(span(text));
            ChangedText.of(anyText(alphabet)).find(anchor);
            assertThat(ChangedText.of(text).find(anchor)).isNotNull();
        }
    }

    private String anyText(String alphabet) {
        return random.ints(1 + random.nextInt(60), 0, alphabet.length())
                .mapToObj(i -> alphabet.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    @Test
    void aThousandAnchorsInAMegabyte() {
        List<String> sentences = sentences(MEGABYTE / 50);
        String text = String.join(" ", sentences);
        String now = edited(new ArrayList<>(sentences.subList(0, sentences.size() * 3 / 4)));
        assertThat(text.length()).isGreaterThan(MEGABYTE / 2);
        Duration taken = ProcessorTime.of(() -> {
            AnchoredText old = AnchoredText.of(text);
            ChangedText changed = ChangedText.of(now);
            for (int i = 0; i < 1000; i++) {
                changed.find(old.anchor(span(text)));
            }
        });
        assertThat(taken).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void timeGrowsInProportionToTheText() {
        ProcessorTime.growsInProportion("anchors", 40_000, length -> {
            String text = "no yes ".repeat(length / 7);
            ChangedText changed = ChangedText.of(text + "end.");
            AnchoredText old = AnchoredText.of(text);
            for (int i = 0; i < 5; i++) {
                changed.find(old.anchor(new TextSpan(i * 70, i * 70 + 40)));
            }
        });
    }
}
