package org.parallax.model.badinput;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagger;
import org.parallax.language.Tagging;
import org.parallax.language.Tagging.Attribution;
import org.parallax.language.Tagging.Name;
import org.parallax.language.Tagging.NameType;

/**
 * A tagger that finds by chance: whatever a tagger is free to say, this one says in the end. Sources, cues and contents lie anywhere near
 * one another, over one another, and now and then in the middle of a word; names lie apart and in order. A function of the text and of a
 * number. Threads may share it.
 */
final class AnyTagger implements Tagger {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final List<NameType> TYPES = List.of(NameType.values());
    private static final int NEAR = 12;
    private static final int UNITS_FOR_EACH = 60;

    private final long number;

    AnyTagger(long number) {
        this.number = number;
    }

    @Override
    public Tagging tag(String text) {
        return text.isBlank() ? Tagging.NOTHING : new Chance(text, number).tagging();
    }

    @Override
    public String version() {
        return "any-" + number;
    }

    private static final class Chance {

        private final String text;
        private final List<TextSpan> words;
        private final SplittableRandom random;

        Chance(String text, long number) {
            this.text = text;
            this.words = words(text);
            this.random = new SplittableRandom(number + 31L * text.hashCode());
        }

        /** What stands between blanks. */
        private static List<TextSpan> words(String text) {
            List<TextSpan> words = new ArrayList<>();
            Matcher matcher = WORD.matcher(text);
            while (matcher.find()) {
                words.add(new TextSpan(matcher.start(), matcher.end()));
            }
            return words;
        }

        Tagging tagging() {
            int most = 1 + text.length() / UNITS_FOR_EACH;
            List<Attribution> attributions = new ArrayList<>();
            for (int i = random.nextInt(most + 1); i > 0; i--) {
                Attribution found = attribution();
                if (!found.content().isEmpty()) {
                    attributions.add(found);
                }
            }
            attributions.sort((a, b) -> a.cue().compareTo(b.cue()));
            return new Tagging(attributions, names());
        }

        /** Its parts lie apart from one another, as a tagger's must. */
        private Attribution attribution() {
            int place = random.nextInt(words.size());
            TextSpan cue = near(place, 2);
            Optional<TextSpan> source = random.nextInt(4) == 0
                    ? Optional.empty()
                    : Optional.of(near(place, 3)).filter(words -> !words.overlaps(cue));
            List<TextSpan> taken = new ArrayList<>(List.of(cue));
            source.ifPresent(taken::add);
            List<TextSpan> content = new ArrayList<>();
            for (int tries = random.nextInt(1, 8); tries > 0; tries--) {
                TextSpan piece = near(place, NEAR);
                if (taken.stream().noneMatch(piece::overlaps)) {
                    taken.add(piece);
                    content.add(piece);
                }
            }
            content.sort(null);
            return new Attribution(source, cue, List.copyOf(content), random.nextDouble());
        }

        private List<Name> names() {
            List<Name> names = new ArrayList<>();
            int place = 0;
            while (place < words.size()) {
                TextSpan span = near(place, 3);
                if (names.isEmpty() || names.get(names.size() - 1).span().end() <= span.start()) {
                    names.add(new Name(span, TYPES.get(random.nextInt(TYPES.size())), random.nextDouble()));
                }
                place += random.nextInt(1, 12);
            }
            return names;
        }

        /** Around a word or a few; now and then it ends within one. */
        private TextSpan near(int place, int widest) {
            int from = Math.max(0, Math.min(words.size() - 1, place + random.nextInt(-NEAR, NEAR)));
            int to = Math.min(words.size() - 1, from + random.nextInt(widest));
            TextSpan span = words.get(from).union(words.get(to));
            int start = span.start() + stray();
            int end = span.end() - stray();
            return start < end && !isBlank(start) && !isBlank(end - 1) ? new TextSpan(start, end) : span;
        }

        private int stray() {
            return random.nextInt(6) == 0 ? random.nextInt(1, 4) : 0;
        }

        private boolean isBlank(int at) {
            return Character.isWhitespace(text.charAt(at));
        }
    }
}
