package org.parallax.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.Words;
import org.parallax.name.Mention;
import org.parallax.name.Titles;
import org.parallax.statement.Setting.Named;
import org.parallax.statement.Statement.SourceClass;

/** The noun phrase that names a source, taken apart: its head, the names in it, and which of them it is about. Threads may share it. */
final class SourcePhrase {

    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "for",
            "from",
            "to",
            "with",
            "in",
            "at",
            "by",
            "near",
            "on",
            "against",
            "between",
            "about",
            "inside",
            "under",
            "within",
            "behind",
            "over",
            "among",
            "across",
            "into",
            "like",
            "including",
            "than",
            "around",
            "outside",
            "representing",
            "supporting",
            "backing",
            "opposing");

    private static final Set<String> AFTER_HEAD = Set.of(
            "who",
            "whom",
            "whose",
            "which",
            "that",
            "familiar",
            "close",
            "speaking",
            "briefed",
            "and",
            "or",
            "obtained",
            "seen",
            "published",
            "released",
            "issued",
            "working",
            "living",
            "based",
            "led",
            "headed",
            "calling",
            "not",
            "as",
            "surveyed",
            "polled",
            "interviewed");

    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "one",
            "another", "some", "many", "several", "two", "three", "any", "no", "both", "most", "few", "other");

    /** Nouns that may stand before a person's name like a title: "actress", "boxer". */
    private static final Pattern PERSON_NOUN =
            Pattern.compile(".*(?:er|or|ess|ist|man|men|woman|ian|ee|ant|star|wife|son|friend|hero)s?");

    private final Setting setting;
    private final TextSpan span;
    private final List<TextSpan> words;
    private final List<Named> names;

    SourcePhrase(Setting setting, TextSpan span) {
        this.setting = setting;
        this.span = span;
        this.words = Words.in(setting.text(), span);
        this.names = setting.namesIn(span).stream()
                .filter(name -> name.mention().form() == Mention.Form.NAME)
                .toList();
    }

    TextSpan span() {
        return span;
    }

    String text() {
        return span.of(setting.text());
    }

    List<String> lower() {
        return words.stream()
                .map(word -> word.of(setting.text()).toLowerCase(Locale.ROOT))
                .toList();
    }

    boolean isDefinite() {
        return startsWith("the", "this", "that", "these", "those");
    }

    boolean isIndefinite() {
        return startsWith("a", "an", "one", "another");
    }

    private boolean startsWith(String... determiners) {
        return !words.isEmpty() && Set.of(determiners).contains(lower().get(0));
    }

    /** The noun that the phrase is about where that is no name: "associate" in "a close associate of President Moss"; "" where there is none. */
    String headNoun() {
        List<String> lower = lower();
        String head = "";
        for (int i = 0; i < lower.size(); i++) {
            boolean ends = endsHead(head, lower.get(i))
                    || PREPOSITIONS.contains(lower.get(i))
                    || AFTER_HEAD.contains(lower.get(i));
            if ((ends || commaBefore(i)) && !head.isEmpty()) {
                return head;
            }
            head = DETERMINERS.contains(lower.get(i)) ? head : plain(lower.get(i));
        }
        return head;
    }

    /** {@code a resolution passed by …}: after a noun for a source comes no other head, unless it is one for a source as well. */
    private static boolean endsHead(String head, String next) {
        return isKnown(head) && !isKnown(next);
    }

    private static boolean isKnown(String noun) {
        return SourceWords.classOf(noun) != SourceClass.GROUP || Titles.isOfficeHead(noun);
    }

    private static String plain(String word) {
        return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    }

    /** Words that describe, determiners and prepositions left out: "republican", "nominee". */
    List<String> descriptiveWords() {
        return lower().stream()
                .filter(word -> !DETERMINERS.contains(word) && !PREPOSITIONS.contains(word))
                .toList();
    }

    private boolean commaBefore(int word) {
        return word > 0 && isComma(words.get(word - 1).end(), words.get(word).start());
    }

    private boolean isComma(int from, int to) {
        return setting.text().substring(from, to).chars().anyMatch(c -> ",;(–—".indexOf(c) >= 0);
    }

    /** The name that the phrase is about; empty where it is about somebody without a name. */
    Optional<Named> headName() {
        List<Named> heads = new ArrayList<>();
        for (Named name : names) {
            if (!isModifier(name) && !isInsideAnother(name)) {
                heads.add(name);
            }
        }
        Optional<Named> person = heads.stream()
                .filter(this::isPerson)
                .filter(this::isSafe)
                .min(Comparator.comparing(this::followsAPreposition));
        if (!heads.isEmpty() && !isPerson(heads.get(0)) && isAlone(heads.get(0))) {
            return Optional.of(heads.get(0));
        }
        return person.or(() -> heads.stream().filter(name -> !isPerson(name)).findFirst())
                .or(this::sameThing);
    }

    /** {@code the parliamentary bloc of the Gray Coalition}, {@code the government of Norway}: what stands after "of" is what is spoken of. */
    private Optional<Named> sameThing() {
        String head = headNoun();
        return names.stream()
                .filter(name -> isRightAfterOf(name) && !isPossessor(name) && !isBeforeAnotherHead(name))
                .filter(name -> isSameThing(head, name))
                .findFirst();
    }

    private boolean isRightAfterOf(Named name) {
        List<String> lower = lower();
        int last = lastWordBefore(name);
        int of = last >= 0 && DETERMINERS.contains(lower.get(last)) ? last - 1 : last;
        return of > 0 && lower.get(of).equals("of") && lower.get(of - 1).equals(headNoun());
    }

    private boolean isSameThing(String head, Named name) {
        return switch (setting.entity(name.entity()).type()) {
            case PERSON -> false;
            case PLACE -> SourceWords.isGovernment(head);
            case ORGANIZATION ->
                SourceWords.isOrganization(head)
                        && Words.lower(setting.entity(name.entity()).name()).stream()
                                .filter(SourceWords::isOrganization)
                                .anyMatch(noun -> SourceWords.areAlike(noun, head));
        };
    }

    private boolean followsAPreposition(Named name) {
        return objectOf(name) >= 0;
    }

    /** {@code the Harbour Board, Ada Brook's old firm}: an organization that begins the phrase and has a comma or nothing after it. */
    private boolean isAlone(Named name) {
        boolean begins = Words.in(
                        setting.text(),
                        new TextSpan(
                                span.start(),
                                Math.max(span.start() + 1, name.span().start())))
                .stream()
                .filter(word -> word.end() <= name.span().start())
                .allMatch(word -> DETERMINERS.contains(word.of(setting.text()).toLowerCase(Locale.ROOT)));
        int end = Math.min(span.end(), name.span().end());
        return begins && (end == span.end() || isComma(end, Math.min(span.end(), end + 2)));
    }

    private boolean isPerson(Named name) {
        return setting.entity(name.entity()).type() == NameType.PERSON;
    }

    private boolean isInsideAnother(Named name) {
        return names.stream()
                .anyMatch(other -> other.span().contains(name.span())
                        && other.span().length() > name.span().length());
    }

    private boolean isModifier(Named name) {
        return isPossessor(name) || isBeforeAnotherHead(name) || isObjectOfPreposition(name);
    }

    /** {@code Moss's spokesman}. */
    private boolean isPossessor(Named name) {
        int end = name.span().end();
        String text = setting.text();
        boolean inside = name.span().length() > 2 && name.span().of(text).matches("(?s).*['’]s?");
        boolean after = end + 1 < text.length()
                && "'’".indexOf(text.charAt(end)) >= 0
                && (text.startsWith("s ", end + 1) || text.charAt(end + 1) == ' ');
        return (inside || after) && end + 2 < span.end();
    }

    /** {@code the Moss campaign manager}, {@code U.S. officials}: common words follow that the name only modifies. */
    private boolean isBeforeAnotherHead(Named name) {
        List<TextSpan> after =
                words.stream().filter(word -> word.start() >= name.span().end()).toList();
        if (after.isEmpty() || isComma(name.span().end(), after.get(0).start())) {
            return false;
        }
        String next = after.get(0).of(setting.text());
        String lower = next.toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(next.charAt(0)) || startsAName(after.get(0));
        boolean goesOn = PREPOSITIONS.contains(lower)
                || AFTER_HEAD.contains(lower)
                || lower.equals("himself")
                || lower.equals("herself")
                || lower.equals("itself");
        if (goesOn) {
            return false;
        }
        return capital ? isFollowedByAName(name) : !isPartOf(name, nounsAfter(after));
    }

    private boolean startsAName(TextSpan word) {
        return names.stream().anyMatch(name -> name.span().start() == word.start());
    }

    /** {@code Iraqi Prime Minister Moss}: another name comes before the next comma or preposition. */
    private boolean isFollowedByAName(Named name) {
        for (Named other : names) {
            if (other.span().start() >= name.span().end()) {
                String between =
                        setting.text().substring(name.span().end(), other.span().start());
                return !isComma(name.span().end(), other.span().start())
                        && Words.lower(between).stream().noneMatch(PREPOSITIONS::contains);
            }
        }
        return false;
    }

    /** The common words right after a name, up to a preposition or mark. */
    private List<String> nounsAfter(List<TextSpan> after) {
        List<String> nouns = new ArrayList<>();
        int end = after.get(0).start();
        for (TextSpan word : after) {
            String lower = word.of(setting.text()).toLowerCase(Locale.ROOT);
            if (PREPOSITIONS.contains(lower) || AFTER_HEAD.contains(lower) || isComma(end, word.start())) {
                return nouns;
            }
            nouns.add(lower);
            end = word.end();
        }
        return nouns;
    }

    /** {@code the Harbour News agency}, {@code the Gray government}: nouns that say what the name is, not whose man or paper. */
    private boolean isPartOf(Named name, List<String> nouns) {
        NameType type = setting.entity(name.entity()).type();
        return switch (type) {
            case PERSON -> false;
            case PLACE -> nouns.stream().allMatch(SourceWords::isGovernment);
            case ORGANIZATION -> nouns.stream().allMatch(SourceWords::isOrganization);
        };
    }

    private boolean isObjectOfPreposition(Named name) {
        int preposition = objectOf(name);
        return preposition >= 0
                && (!isPerson(name)
                        || !standsAfterItsOrganization(
                                name, words.get(preposition).end()));
    }

    /** The index of the preposition that a name stands after, with no comma in between; -1 where there is none. */
    private int objectOf(Named name) {
        int preposition = -1;
        for (int i = 0; i < words.size() && words.get(i).start() < name.span().start(); i++) {
            if (commaBefore(i)) {
                preposition = -1;
            }
            preposition = PREPOSITIONS.contains(lower().get(i)) && i > 0 ? i : preposition;
        }
        int last = lastWordBefore(name);
        boolean apart = last >= 0 && isComma(words.get(last).end(), name.span().start());
        return apart ? -1 : preposition;
    }

    private int lastWordBefore(Named name) {
        int last = -1;
        for (int i = 0; i < words.size() && words.get(i).end() <= name.span().start(); i++) {
            last = i;
        }
        return last;
    }

    /** {@code the leader of the Harbour Bloc Ada Brook}: the preposition has its object already. */
    private boolean standsAfterItsOrganization(Named person, int afterPreposition) {
        return standsAfterAThing(person, afterPreposition) || standsAfterAName(person, afterPreposition);
    }

    /** {@code the spokeswoman for the festival Ada Brook}. */
    private boolean standsAfterAThing(Named person, int afterPreposition) {
        int last = lastWordBefore(person);
        if (last < 0 || words.get(last).start() < afterPreposition) {
            return false;
        }
        String noun = words.get(last).of(setting.text());
        return Character.isLowerCase(noun.charAt(0))
                && !DETERMINERS.contains(noun)
                && !Titles.isTitle(noun)
                && !PERSON_NOUN.matcher(noun).matches();
    }

    private boolean standsAfterAName(Named person, int afterPreposition) {
        for (Named other : names) {
            boolean between = other.span().start() >= afterPreposition
                    && other.span().end() <= person.span().start();
            if (between && !isPerson(other)) {
                String rest = setting.text()
                        .substring(other.span().end(), person.span().start());
                return !isPossessor(other)
                        && Words.lower(rest).stream()
                                .noneMatch(word -> Titles.isTitle(word) && !SourceWords.isOrganization(word));
            }
        }
        return false;
    }

    /** {@code a friend of the minister, Ada Brook}: it is not said which of the two has the name. */
    private boolean isSafe(Named name) {
        int comma = lastWordBefore(name);
        boolean appended =
                comma >= 0 && isComma(words.get(comma).end(), name.span().start());
        if (!appended || !isIndefinite()) {
            return true;
        }
        return words.subList(1, comma + 1).stream()
                .map(word -> word.of(setting.text()))
                .filter(Titles::isOfficeHead)
                .filter(word -> !SourceWords.isOrganization(word))
                .noneMatch(word -> !word.equalsIgnoreCase(headNoun()));
    }
}
