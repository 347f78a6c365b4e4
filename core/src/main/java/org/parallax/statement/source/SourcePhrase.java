package org.parallax.statement.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.Words;
import org.parallax.name.Countries;
import org.parallax.name.Mention;
import org.parallax.name.Titles;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.statement.setting.Offices;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Setting.Named;
import org.parallax.statement.setting.SourceWords;

/** The noun phrase that names a source, taken apart: its head, the names in it, and which of them it is about. Threads may share it. */
public final class SourcePhrase {

    /** Those that part the head of a phrase from what stands behind it, in lower case. */
    public static final Set<String> PREPOSITIONS = Set.of(
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
            "opposing",
            "above",
            "below",
            "beside");

    static final Set<String> AFTER_HEAD = Set.of(
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

    /** What opens a phrase before its nouns, in lower case. */
    public static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "one",
            "another", "some", "many", "several", "two", "three", "any", "no", "both", "most", "few", "other");

    private final Setting setting;
    private final TextSpan span;
    private final List<TextSpan> words;
    private final List<Named> names;

    /** @param span where the phrase stands */
    public SourcePhrase(Setting setting, TextSpan span) {
        this.setting = setting;
        this.span = span;
        this.words = Words.in(setting.text(), span);
        this.names = setting.namesIn(span).stream()
                .filter(name -> name.mention().form() == Mention.Form.NAME)
                .toList();
    }

    /** Where it stands. */
    public TextSpan span() {
        return span;
    }

    /** All its words, as they are written. */
    public String text() {
        return span.of(setting.text());
    }

    /** Its words in lower case, one for each of {@link #words}. */
    public List<String> lower() {
        return words.stream()
                .map(word -> word.of(setting.text()).toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether it opens with "the" or a word that points. */
    public boolean isDefinite() {
        return startsWith("the", "this", "that", "these", "those");
    }

    /** "a dozen keepers"; "a boss" is one. */
    public boolean isOfSeveral() {
        String head = headNoun();
        return head.endsWith("s") && !head.endsWith("ss");
    }

    /** Whether it opens with "a" or a word like it. */
    public boolean isIndefinite() {
        return startsWith("a", "an", "one", "another");
    }

    private boolean startsWith(String... determiners) {
        return !words.isEmpty() && Set.of(determiners).contains(lower().get(0));
    }

    /** The noun that the phrase is about where that is no name: "associate" in "a close associate of President Moss"; "" where there is none. */
    public String headNoun() {
        List<String> lower = lower();
        String head = "";
        for (int i = 0; i < lower.size(); i++) {
            boolean ends = (endsHead(head, lower.get(i)) && !isInsideAName(i) && !isPossessive(i - 1))
                    || PREPOSITIONS.contains(lower.get(i))
                    || AFTER_HEAD.contains(lower.get(i));
            if ((ends || commaBefore(i)) && !head.isEmpty()) {
                return head;
            }
            head = DETERMINERS.contains(lower.get(i)) ? head : plain(lower.get(i));
        }
        return head;
    }

    /** What sort of source the phrase names where it names nobody. */
    public SourceClass sort() {
        String head = headNoun();
        return FiguresAmongPeopleArePeople.holds(this) ? SourceClass.GROUP : SourceWords.classOf(head, isNamedBy(head));
    }

    /** Whether a noun stands in the phrase with a capital that is not that of its first word. */
    public boolean isNamedBy(String noun) {
        return words.stream()
                .skip(1)
                .map(word -> plain(word.of(setting.text())))
                .anyMatch(word -> word.equalsIgnoreCase(noun) && Character.isUpperCase(word.charAt(0)));
    }

    /** {@code a resolution passed by …}: after a noun for a source comes no other head, unless it is one for a source as well. */
    private static boolean endsHead(String head, String next) {
        return isKnown(head) && !isKnown(next) && !SourceWords.isOrganization(next);
    }

    /** {@code the mayor's former clerk}: whose somebody is, and not who. */
    private boolean isPossessive(int word) {
        return word >= 0 && !plain(lower().get(word)).equals(lower().get(word));
    }

    /** Whether a word and the one before it are of one name: "Accountability" in "Government Accountability Office". */
    private boolean isInsideAName(int word) {
        return word > 0
                && names.stream()
                        .map(Named::span)
                        .anyMatch(name -> name.contains(words.get(word)) && name.contains(words.get(word - 1)));
    }

    private static boolean isKnown(String noun) {
        return SourceWords.classOf(noun) != SourceClass.GROUP || Titles.isOfficeHead(noun);
    }

    private static String plain(String word) {
        return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    }

    /** Words that describe, determiners and prepositions left out: "republican", "nominee". */
    public List<String> descriptiveWords() {
        return lower().stream()
                .filter(word -> !DETERMINERS.contains(word) && !PREPOSITIONS.contains(word))
                .map(SourcePhrase::plain)
                .toList();
    }

    /** Whether all but the head noun are names of places, no country's, or of parties: "the Gray County senator". */
    public boolean tellsOnlyWhereFrom() {
        List<String> lower = lower();
        return IntStream.range(0, words.size())
                .filter(i ->
                        !DETERMINERS.contains(lower.get(i)) && !lower.get(i).equals(headNoun()))
                .allMatch(i -> isPlaceOrParty(words.get(i)));
    }

    private boolean isPlaceOrParty(TextSpan word) {
        String written = word.of(setting.text());
        boolean place = names.stream()
                .filter(name -> name.span().overlaps(word))
                .anyMatch(name -> setting.entity(name.entity()).type() == NameType.PLACE);
        boolean country =
                Countries.isDemonym(written) || Countries.named(written).isPresent();
        return Offices.PARTIES.contains(SourceWords.office(written)) || (place && !country);
    }

    boolean commaBefore(int word) {
        return word > 0 && isComma(words.get(word - 1).end(), words.get(word).start());
    }

    boolean isComma(int from, int to) {
        return setting.text().substring(from, to).chars().anyMatch(c -> ",;(–—".indexOf(c) >= 0);
    }

    /** What is known of the article that it stands in. */
    public Setting setting() {
        return setting;
    }

    /** Where its words stand, in order. */
    public List<TextSpan> words() {
        return words;
    }

    /** The names in it, in order; no pronouns or descriptions. */
    public List<Named> names() {
        return names;
    }

    /** Whether a name is a person's. */
    public boolean isPerson(Named name) {
        return setting.entity(name.entity()).type() == NameType.PERSON;
    }

    /** The index of the last word before a name; -1 where the name begins the phrase. */
    int lastWordBefore(Named name) {
        int last = -1;
        for (int i = 0; i < words.size() && words.get(i).end() <= name.span().start(); i++) {
            last = i;
        }
        return last;
    }

    /** The name that the phrase is about; empty where it is about somebody without a name. */
    public Optional<Named> headName() {
        return new HeadName(this).name();
    }
}
