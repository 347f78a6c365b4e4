package org.parallax.disagreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.language.ListFile;
import org.parallax.language.PartOfSpeech;
import org.parallax.story.PerArticleWith;

/** Finds the numbers of a line with what they count. Dates, ages, ordinals, parts of names and parts of a whole are none. Threads may share it. */
final class Counts {

    private static final Map<String, String> TOLLS =
            byWord(ListFile.rows(Counts.class, "counted.tsv").toList(), 1);
    private static final Map<String, String> MEASURES =
            byWord(ListFile.rows(Counts.class, "units.tsv").toList(), 2);
    private static final Set<String> PEOPLE =
            ListFile.rows(Counts.class, "people.tsv").collect(Collectors.toUnmodifiableSet());

    private static final String CURRENCIES = "$£€¥";

    private static final Set<String> PERIODS = Set.of("second", "minute", "hour", "day", "week", "month", "year");
    private static final Set<String> ADDS =
            Set.of("another", "additional", "further", "extra", "more", "others", "other");

    private static final Set<String> GRAVE =
            Set.of("critically", "seriously", "severely", "badly", "gravely", "critical", "serious");

    /** How far behind the noun the word may stand that says what became of them: "40 people were rushed to hospital". */
    private static final int NEAR = 6;

    private static final PerArticleWith<Laid, List<List<Count>>> READ = PerArticleWith.by(
            (article, laid) -> laid.lines().stream().map(Counts::read).toList());

    private Counts() {}

    private static Map<String, String> byWord(List<String> rows, int column) {
        Map<String, String> byWord = new HashMap<>();
        for (String row : rows) {
            String[] cells = row.split("\t", -1);
            for (String word : cells[column].split(" ", -1)) {
                byWord.put(word, cells[0] + (column == 2 ? "\t" + cells[1] : ""));
            }
        }
        return Map.copyOf(byWord);
    }

    /** Of all lines of an article, in their order. */
    static List<List<Count>> in(Laid laid) {
        return laid.read(READ);
    }

    static List<Count> in(Line line) {
        return in(line.laid()).get(line.number());
    }

    private static List<Count> read(Line line) {
        List<Count> counts = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            Optional<NumberWords.Read> read = NumberWords.at(line, at);
            int here = at;
            read.filter(number -> !isNone(line, here))
                    .flatMap(number -> count(line, here, number))
                    .ifPresent(counts::add);
            at = Math.max(at + 1, read.map(NumberWords.Read::end).orElse(0));
        }
        counts.addAll(Durations.in(line));
        return counts;
    }

    /** Parts of dates and names, "No. 18", an age behind a name. */
    private static boolean isNone(Line line, int at) {
        Term term = line.term(at);
        Term before = line.term(at - 1);
        boolean label =
                before.is("no", "no.", ".", "#", "/", "aged", "age", "page", "article", "number", "section", "chapter");
        boolean clock = before.is(":")
                && (!line.isHeadline() || before.span().end() == term.span().start());
        boolean age = before.is(",") && line.term(at + 1).is(",");
        boolean part = line.term(at + 1).is("/", ":") || term.part() == PartOfSpeech.PRONOUN;
        return term.timed() || term.named() || label || clock || age || part || isRest(line, at);
    }

    /** The second half of "1, 600". */
    private static boolean isRest(Line line, int at) {
        return line.term(at - 1).is(",")
                && line.term(at).lower().matches("[0-9]{3}")
                && line.term(at - 2).lower().matches("[0-9]{1,3}");
    }

    /** "15 of the more than 200 girls": all of whom some are told of, whatever became of those. */
    private static boolean isWhole(Line line, int at) {
        int of = at - 1;
        while (of > at - 5
                && line.term(of)
                        .is(
                                "the", "more", "than", "over", "about", "some", "around", "nearly", "least", "at",
                                "these", "those")) {
            of--;
        }
        Term before = line.term(of - 1);
        return line.term(of).is("of")
                && (before.part() == PartOfSpeech.NUMBER
                        || before.is("one", "some", "many", "most", "any", "none", "all", "each", "half"));
    }

    private static Optional<Count> count(Line line, int at, NumberWords.Read read) {
        int noun = read.end();
        boolean of = line.term(noun).is("of");
        boolean vague = line.term(noun - 1).lower().endsWith("s")
                && read.quantity().low() < read.quantity().high();
        if (of && (!vague || line.term(noun + 1).is("the", "these", "those", "them", "his", "her", "their"))) {
            return Optional.empty();
        }
        return new NounAfterNumber(line, at, of ? noun + 1 : noun, read.quantity()).count();
    }

    /** Reads what is counted behind a number. One line, one thread. */
    private record NounAfterNumber(Line line, int number, int from, Quantity quantity) {

        Optional<Count> count() {
            Optional<Count> joined = measure(from);
            if (line.term(from).lower().indexOf('-') > 0 && joined.isPresent()) {
                return joined;
            }
            if (line.term(from).is("-")
                    && MEASURES.containsKey(line.term(from + 1).lower())) {
                return measure(from + 1);
            }
            if (line.term(from).is("-") || line.term(number - 1).is("-")) {
                return Optional.empty();
            }
            int end = from;
            int head = -1;
            while (end < line.size() && goesOn(end)) {
                head = line.term(end).part().isNoun() ? end : head;
                end++;
            }
            return thing(head, Math.max(from, head + 1));
        }

        private boolean goesOn(int at) {
            Term term = line.term(at);
            boolean first = at == from;
            return !term.timed()
                    && switch (term.part()) {
                        case NOUN, NOUNS, NAME, NAMES, ADJECTIVE -> true;
                        case PARTICIPLE, GERUND -> line.term(at + 1).part().isNoun();
                        case MARK -> first && term.is("%");
                        default -> false;
                    };
        }

        /** "$5 million", "a £300 fine": an amount, whatever noun follows. */
        private boolean isMoney() {
            return !currency().isEmpty();
        }

        /** The sign that the number begins with, or that stands before it; "" for none. */
        private String currency() {
            String sign = line.term(number).lower().replaceAll("[0-9].*", "");
            String before = sign.isEmpty() ? line.term(number - 1).lower() : sign;
            return before.chars().anyMatch(letter -> CURRENCIES.indexOf(letter) >= 0) ? before : "";
        }

        private Optional<Count> thing(int head, int behind) {
            if (isMoney()) {
                return Optional.of(
                        made(from - 1, "money " + currency().replaceFirst("^us", ""), Count.Sort.MEASURE, quantity));
            }
            Optional<String> toll = isListed() || isOfSome(behind)
                    ? Optional.empty()
                    : tollBehind(head, behind).or(this::tollBefore);
            if (toll.isPresent() && (head < 0 || isPerson(head) || isToll(head))) {
                String thing = toll.get() + (isGrave(behind) ? " badly" : "");
                return Optional.of(made(Math.max(number, head), thing, Count.Sort.TOLL, quantity));
            }
            if (head < 0 || (quantity.told() < 2 && quantity.told() != 0)) {
                return measure(from);
            }
            return measure(head).or(() -> isLabel(head) ? Optional.empty() : Optional.of(noun(head)));
        }

        /** "10 foreigners, 2 locals killed": one of several numbers that make up the toll. */
        private boolean isListed() {
            for (int at = number - 1; line.term(number - 1).is(",", "and", "or") && at >= number - 4; at--) {
                if (TOLLS.containsKey(line.term(at).lower())
                        || line.term(at).part().isVerbForm()) {
                    return false;
                }
                if (line.term(at).part() == PartOfSpeech.NUMBER) {
                    return true;
                }
            }
            return false;
        }

        /** "Killed 10 from Sula": those of one place. */
        private boolean isOfSome(int behind) {
            return line.term(behind).is("from")
                    || (line.term(behind + 1).is("from")
                            && line.term(behind).part().isVerbForm());
        }

        /** "Version 5.50", "400 people's names": no count of the noun. */
        private boolean isLabel(int head) {
            boolean point = line.term(number).lower().contains(".") && from == number + 1;
            return point || line.term(head + 1).part() == PartOfSpeech.POSSESSIVE_ENDING;
        }

        private Count noun(int head) {
            boolean person = isPerson(head);
            String thing = person ? "people" : line.term(head).stem();
            return made(head, thing, person ? Count.Sort.PEOPLE : Count.Sort.NOUN, quantity);
        }

        /** "Million-barrel" is of barrels, "15ft" of feet. */
        private static String unit(String word) {
            return word.substring(word.lastIndexOf('-') + 1).replaceFirst("^[0-9.,]+", "");
        }

        private Optional<Count> measure(int at) {
            boolean cent = line.term(at).is("cent") && line.term(at - 1).is("per");
            String unit =
                    cent ? "share\t1" : MEASURES.getOrDefault(unit(line.term(at).lower()), "");
            if (unit.isEmpty()) {
                return Optional.empty();
            }
            String[] cells = unit.split("\t", -1);
            Quantity base = quantity.times(Double.parseDouble(cells[1]));
            return Optional.of(made(at, cells[0], Count.Sort.MEASURE, base));
        }

        /** "14 deaths"; a hospital is where they are brought, not what is counted. */
        private boolean isToll(int head) {
            return TOLLS.containsKey(line.term(head).lower())
                    && !line.term(head).lower().startsWith("hospital");
        }

        /** "The deaths of 12 people and displacement of 40 others": others than the dead. */
        private boolean isPerson(int head) {
            return PEOPLE.contains(line.term(head).lower()) || line.term(head).is("others");
        }

        /** "12 people were killed", "seven dead", "40 were rushed to hospital"; not "five people and injuring another 40". */
        private Optional<String> tollBehind(int head, int behind) {
            int start = head >= 0 && isToll(head) ? head : behind;
            for (int at = start; at < Math.min(line.size(), behind + NEAR); at++) {
                Term term = line.term(at);
                if (term.clause() != line.term(number).clause()
                        || term.is(",", "and", "of", "with", "among")
                        || isObjectNext(at)) {
                    return Optional.empty();
                }
                if (TOLLS.containsKey(term.lower()) && (at == start || isWhatBecameOfThem(at))) {
                    return Optional.of(TOLLS.get(term.lower()));
                }
            }
            return Optional.empty();
        }

        /** "18 were critically injured" are some of the injured. */
        private boolean isGrave(int behind) {
            for (int at = start() - 2; at < Math.min(line.size(), behind + NEAR); at++) {
                if (line.term(at).clause() == line.term(number).clause()
                        && GRAVE.contains(line.term(at).lower())) {
                    return true;
                }
            }
            return false;
        }

        private boolean isObjectNext(int at) {
            return line.term(at).part() == PartOfSpeech.GERUND
                    || (line.term(at).is("had", "has", "have")
                            && !line.term(at + 1).is("been", "died"));
        }

        private boolean isWhatBecameOfThem(int at) {
            boolean hospital = line.term(at).lower().startsWith("hospital");
            boolean to = line.term(at - 1).is("to") || line.term(at - 2).is("to");
            return hospital
                    ? to
                    : line.term(at).part() != PartOfSpeech.NOUN && line.term(at).part() != PartOfSpeech.NOUNS;
        }

        /** "Killing at least 12", "injured another 40". */
        private Optional<String> tollBefore() {
            int at = start() - 1;
            Term term = line.term(at);
            boolean toll = line.term(at).is("to", "at", "of")
                    && (line.term(at - 1).is("toll") || line.term(at - 2).is("toll"));
            if (toll) {
                return Optional.of("dead");
            }
            boolean noun = term.part().isNoun();
            Term told = noun || !term.is("of") ? term : line.term(at - 1);
            boolean counted = term.is("of") ? told.part().isNoun() : !noun;
            return Optional.ofNullable(TOLLS.get(told.lower())).filter(known -> counted);
        }

        private int start() {
            int at = number;
            while (line.term(at - 1)
                    .is(
                            "some",
                            "about",
                            "around",
                            "roughly",
                            "approximately",
                            "nearly",
                            "almost",
                            "least",
                            "than",
                            "over",
                            "up",
                            "to",
                            "at",
                            "most",
                            "more",
                            "fewer",
                            "less",
                            "under",
                            "another",
                            "additional",
                            "an",
                            "a",
                            "total",
                            "of",
                            "further",
                            "only",
                            "just",
                            "as",
                            "many",
                            "exactly",
                            "estimated",
                            "well",
                            "below",
                            "above",
                            "close",
                            "the")) {
                at--;
            }
            while (at < number
                    && line.term(at).is("to", "at", "of", "the", "a", "an", "up", "as", "just", "only")
                    && !line.term(at + 1).is("least", "most", "to", "many", "total", "estimated", "additional")) {
                at++;
            }
            return at;
        }

        private Count made(int last, String thing, Count.Sort sort, Quantity base) {
            int start = start();
            String before = line.words(start, number).toLowerCase(Locale.ROOT);
            Set<String> modifiers = new HashSet<>();
            for (int at = from; at < last; at++) {
                modifiers.add(line.term(at).stem());
            }
            boolean added = (ADDS.contains(line.term(start).lower()) && !before.startsWith("more than"))
                    || isMore(from, sort)
                    || isMore(last, sort)
                    || before.contains("additional")
                    || before.contains("another");
            return new Count(
                    line,
                    start,
                    Math.max(last, from - 1),
                    asTold(before, base),
                    thing,
                    sort,
                    Set.copyOf(modifiers),
                    added,
                    isWhole(line, number),
                    rate(last));
        }

        /** "40 more were hurt"; "40 others" who were hurt come on top of the dead. */
        private boolean isMore(int at, Count.Sort sort) {
            return ADDS.contains(line.term(at).lower())
                    && !(sort == Count.Sort.TOLL && line.term(at).is("others"));
        }

        private static Quantity asTold(String before, Quantity base) {
            if (before.matches(".*\\b(at least|as many as .* or more|no fewer than|no less than)\\b.*")) {
                return base.orMore();
            }
            if (before.matches(".*\\b(more than|over|well over|above|upwards of)\\b.*")) {
                return base.moreThan();
            }
            if (before.matches(".*\\b(up to|at most|fewer than|less than|under|below|as many as|no more than)\\b.*")) {
                return base.orLess();
            }
            if (before.matches(".*\\b(nearly|almost|close to)\\b.*")) {
                return base.nearly();
            }
            return before.matches(".*\\b(some|about|around|roughly|approximately|estimated)\\b.*")
                    ? base.about()
                    : base;
        }

        private String rate(int last) {
            boolean by = line.term(last + 1).is("a", "per", "each", "every", "an");
            String period = line.term(last + 2).stem();
            return by && PERIODS.contains(line.term(last + 2).lower()) ? period : "";
        }
    }
}
