package org.parallax.disagreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.disagreement.Disagreement.Kind;
import org.parallax.disagreement.Disagreement.Side;
import org.parallax.language.PartOfSpeech;
import org.parallax.story.PerArticleWith;

/** "The worst flood of the century" in one article is "one of the worst floods of the century" in another. */
final class TheGreatestIsOneOfSeveral implements Rule {

    private static final String WHY = "the greatest of all, and one of several";

    /** How far behind the superlative its noun stands at most, and how far behind that the word that says of what. */
    private static final int NEAR = 4;

    private record Superlative(Line line, int first, int last, String key, boolean ofSeveral) {}

    private static final PerArticleWith<Laid, List<Superlative>> SUPERLATIVES = PerArticleWith.by((article, laid) ->
            laid.lines().stream().flatMap(line -> in(line).stream()).toList());

    @Override
    public List<Contradiction> among(Compared story) {
        List<Superlative> all = story.articles().stream()
                .flatMap(laid -> laid.read(SUPERLATIVES).stream())
                .toList();
        List<Contradiction> found = new ArrayList<>();
        for (Superlative one : all) {
            for (Superlative alone : all) {
                if (one.ofSeveral() && !alone.ofSeveral() && one.key().equals(alone.key())) {
                    found.add(
                            new Contradiction(Kind.OTHER, false, one.key(), words(alone), side(one), side(alone), WHY));
                }
            }
        }
        return found;
    }

    private static List<Superlative> in(Line line) {
        List<Superlative> all = new ArrayList<>();
        for (int at = 1; at < line.size(); at++) {
            if (isDefinite(line.term(at - 1)) && isSuperlative(line, at)) {
                at(line, at).ifPresent(all::add);
            }
        }
        return all;
    }

    private static boolean isSuperlative(Line line, int at) {
        Term term = line.term(at);
        boolean most = term.is("most") && line.term(at + 1).part() == PartOfSpeech.ADJECTIVE;
        return most
                || term.is("worst", "best")
                || (term.lower().matches("[a-z]{2,}est") && term.part() == PartOfSpeech.ADJECTIVE);
    }

    private static boolean isDefinite(Term before) {
        return before.is("the", "my", "his", "her", "its", "our", "their", "'s");
    }

    private static Optional<Superlative> at(Line line, int at) {
        boolean several = line.term(at - 2).is("of") && line.term(at - 3).is("one", "some");
        for (int noun = at + 1; noun <= at + NEAR; noun++) {
            boolean ends = line.term(noun).part().isNoun()
                    && !line.term(noun + 1).part().isNoun();
            int last = noun;
            String rest = ends ? next(line, noun) : "";
            if (!rest.isEmpty()) {
                int word = line.term(at).is("most") ? at + 1 : at;
                String key = line.term(word).stem() + " " + line.term(noun).stem() + " " + rest;
                return Optional.of(new Superlative(line, several ? at - 3 : at - 1, last, key, several));
            }
        }
        return Optional.empty();
    }

    /** Of what: the noun of "of my whole life", "in modern American history". */
    private static String next(Line line, int noun) {
        for (int i = noun + 2; i <= noun + NEAR && line.term(noun + 1).is("of", "in"); i++) {
            boolean last = !line.term(i + 1).part().isNoun() && line.term(i + 1).part() != PartOfSpeech.ADJECTIVE;
            if (last && line.term(i).part().isNoun() && line.term(i).tells()) {
                return line.term(i).stem();
            }
        }
        return "";
    }

    private static String words(Superlative item) {
        return item.line().words(item.first(), item.last());
    }

    private static Side side(Superlative item) {
        return new Side(item.line().evidence(item.line().quoted(item.first(), item.last())), words(item));
    }
}
