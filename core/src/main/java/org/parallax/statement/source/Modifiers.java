package org.parallax.statement.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.Words;
import org.parallax.name.Titles;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.statement.setting.Setting.Named;
import org.parallax.statement.setting.SourceWords;

/** Tells which names in a source only describe somebody else: possessors, objects of prepositions, names before another head. Threads may share it. */
public final class Modifiers {

    /** Nouns that may stand before a person's name like a title: "actress", "boxer". */
    private static final Pattern PERSON_NOUN =
            Pattern.compile(".*(?:er|or|ess|ist|man|men|woman|ian|ee|ant|star|wife|son|friend|hero)s?");

    private static final Pattern JOINED = Pattern.compile("(?i), |,? (?:and|or) ");

    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "my", "our", "your");

    private static final Pattern AGAINST_OR_FOR = Pattern.compile("(?i)(?:anti|pro|non|never)-");

    /** Those left out stand before a name as an adjective does, or say what somebody's name is. */
    private static final Pattern GERUND = Pattern.compile(
            "(?!(?:acting|outgoing|incoming|leading|ruling|sitting|standing|reigning|founding|managing|visiting|presiding|including|calling|naming|being|king)$)\\p{L}{3,}ing");

    private final SourcePhrase phrase;

    public Modifiers(SourcePhrase phrase) {
        this.phrase = phrase;
    }

    boolean isModifier(Named name) {
        return isPossessor(name)
                || isBeforeAnotherHead(name)
                || isObjectOfPreposition(name)
                || isWhereAPlaceLies(name)
                || isOneOfSeveralBeforeANoun(name)
                || isSomebodysPage(name)
                || isHalfOfAWord(name)
                || isObjectOfAGerund(name)
                || AnAgencyOfTheNationsIsNotTheNations.holds(name, phrase)
                || isTheShortFormOfAModifier(name);
    }

    /** {@code an expert of the Harbour Board (HB)} */
    private boolean isTheShortFormOfAModifier(Named name) {
        String text = phrase.setting().text();
        return phrase.names().stream()
                .filter(other -> other.span().end() < name.span().start())
                .filter(other ->
                        text.substring(other.span().end(), name.span().start()).equals(" ("))
                .anyMatch(this::isObjectOfPreposition);
    }

    /** {@code reluctant anti-Moss rowers}, {@code Moss-backed keepers}: a name that a hyphen joins to a word. */
    private boolean isHalfOfAWord(Named name) {
        String text = phrase.setting().text();
        int end = name.span().end();
        boolean behind = name.span().start() > 0 && text.charAt(name.span().start() - 1) == '-';
        boolean before =
                end + 1 < text.length() && text.charAt(end) == '-' && Character.isLowerCase(text.charAt(end + 1));
        return (behind || before || AGAINST_OR_FOR.matcher(name.span().of(text)).lookingAt())
                && phrase.words().size() > 1;
    }

    /** {@code the lawyer accusing Dr. Moss}: a clause without its own verb tells of the lawyer; not {@code a group calling itself the Tide}. */
    private boolean isObjectOfAGerund(Named name) {
        List<String> lower = phrase.lower();
        int at = phrase.lastWordBefore(name);
        while (at > 0 && (SourcePhrase.DETERMINERS.contains(lower.get(at)) || Titles.isTitle(lower.get(at)))) {
            at--;
        }
        return at > 0 && GERUND.matcher(lower.get(at)).matches() && isSomebody(lower.get(at - 1));
    }

    private static boolean isSomebody(String noun) {
        return Titles.isOfficeHead(noun)
                || SourceWords.classOf(noun) != SourceClass.GROUP
                || (SourceWords.isOfSeveral(noun) && !SourcePhrase.DETERMINERS.contains(noun));
    }

    /** {@code her Facebook}: a site with an owner says where she writes, and not who does. */
    private boolean isSomebodysPage(Named name) {
        int last = phrase.lastWordBefore(name);
        return last >= 0
                && OWNERS.contains(phrase.lower().get(last))
                && Ways.isPlatform(name.span().of(phrase.setting().text()));
    }

    /** {@code a clerk at the office in Port Vell, Norway}, {@code a clerk from Vell and Gray}: a place right after a place says where, too. */
    private boolean isWhereAPlaceLies(Named name) {
        return isPlace(name)
                && phrase.names().stream()
                        .filter(place -> isPlace(place)
                                && place.span().end() < name.span().start())
                        .filter(place -> JOINED.matcher(phrase.setting()
                                        .text()
                                        .substring(
                                                place.span().end(), name.span().start()))
                                .matches())
                        .anyMatch(this::isModifier);
    }

    /** {@code Gray, Lund and Vell mayors}: where the last of several only describes people, so do the others. */
    private boolean isOneOfSeveralBeforeANoun(Named name) {
        String last = phrase.lower().get(phrase.lower().size() - 1);
        List<Named> behind = phrase.names().stream()
                .filter(other -> other.span().start() > name.span().end())
                .toList();
        return !phrase.isPerson(name)
                && last.matches(".*[^s]s")
                && !behind.isEmpty()
                && areJoined(name, behind.get(0))
                && (isBeforeAnotherHead(behind.get(0)) || isOneOfSeveralBeforeANoun(behind.get(0)));
    }

    private boolean areJoined(Named name, Named next) {
        return JOINED.matcher(phrase.setting()
                        .text()
                        .substring(name.span().end(), next.span().start()))
                .matches();
    }

    private boolean isPlace(Named name) {
        return phrase.setting().entity(name.entity()).type() == NameType.PLACE;
    }

    /** {@code Moss's spokesman}. */
    public boolean isPossessor(Named name) {
        int end = name.span().end();
        String text = phrase.setting().text();
        boolean inside = name.span().length() > 2 && name.span().of(text).matches("(?s).*['’]s?");
        boolean after = end + 1 < text.length()
                && "'’".indexOf(text.charAt(end)) >= 0
                && (text.startsWith("s ", end + 1) || text.charAt(end + 1) == ' ');
        return (inside || after) && end + 2 < phrase.span().end();
    }

    /** {@code the Moss campaign manager}, {@code U.S. officials}: common words follow that the name only modifies. */
    public boolean isBeforeAnotherHead(Named name) {
        List<TextSpan> after = phrase.words().stream()
                .filter(word -> word.start() >= name.span().end())
                .toList();
        if (after.isEmpty() || phrase.isComma(name.span().end(), after.get(0).start())) {
            return false;
        }
        String next = after.get(0).of(phrase.setting().text());
        String lower = next.toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(next.charAt(0)) || startsAName(after.get(0));
        boolean goesOn = SourcePhrase.PREPOSITIONS.contains(lower)
                || SourcePhrase.AFTER_HEAD.contains(lower)
                || lower.equals("himself")
                || lower.equals("herself")
                || lower.equals("itself");
        if (goesOn) {
            return false;
        }
        List<String> nouns = nounsAfter(after);
        return capital ? isFollowedByAName(name) || isBeforeAnOffice(name, nouns) : !isPartOf(name, nouns);
    }

    private boolean startsAName(TextSpan word) {
        return phrase.names().stream().anyMatch(name -> name.span().start() == word.start());
    }

    /** {@code Norwegian Prime Minister Moss}: another name comes before the next comma or preposition. */
    private boolean isFollowedByAName(Named name) {
        for (Named other : phrase.names()) {
            if (other.span().start() >= name.span().end()) {
                String between = phrase.setting()
                        .text()
                        .substring(name.span().end(), other.span().start());
                return !phrase.isComma(name.span().end(), other.span().start())
                        && Words.lower(between).stream().noneMatch(SourcePhrase.PREPOSITIONS::contains);
            }
        }
        return false;
    }

    /** {@code Harbour Board Doctor}, in a headline; {@code the Gray County Republican}, {@code the Vell Weekly}: a place before a name of another sort. */
    private boolean isBeforeAnOffice(Named name, List<String> nouns) {
        if (phrase.isPerson(name) || nouns.isEmpty()) {
            return false;
        }
        String last = nouns.get(nouns.size() - 1);
        boolean office = Titles.isOfficeHead(last)
                || (SourceWords.classOf(last) == SourceClass.OFFICIAL && !SourceWords.isOrganization(last));
        return office || (isPlace(name) && !nouns.stream().allMatch(SourceWords::isGovernment));
    }

    /** The common words right after a name, up to a preposition or mark. */
    private List<String> nounsAfter(List<TextSpan> after) {
        List<String> nouns = new ArrayList<>();
        int end = after.get(0).start();
        for (TextSpan word : after) {
            String lower = word.of(phrase.setting().text()).toLowerCase(Locale.ROOT);
            if (SourcePhrase.PREPOSITIONS.contains(lower)
                    || SourcePhrase.AFTER_HEAD.contains(lower)
                    || phrase.isComma(end, word.start())) {
                return nouns;
            }
            nouns.add(lower);
            end = word.end();
        }
        return nouns;
    }

    /** {@code the Harbour News agency}, {@code the Gray government}: nouns that say what the name is, not whose man or paper. */
    private boolean isPartOf(Named name, List<String> nouns) {
        NameType type = phrase.setting().entity(name.entity()).type();
        return switch (type) {
            case PERSON -> false;
            case PLACE -> nouns.stream().allMatch(SourceWords::isGovernment);
            case ORGANIZATION ->
                nouns.stream().allMatch(noun -> SourceWords.isOrganization(noun) && !isOfSeveral(noun));
        };
    }

    /** {@code Gray Union groups} are several, and none of them is the union. */
    private static boolean isOfSeveral(String noun) {
        return noun.endsWith("s") && SourceWords.ANY_ORGANIZATION.contains(noun.substring(0, noun.length() - 1));
    }

    private boolean isObjectOfPreposition(Named name) {
        int preposition = objectOf(name);
        return preposition >= 0
                && (!phrase.isPerson(name)
                        || !standsAfterItsOrganization(
                                name, phrase.words().get(preposition).end()));
    }

    /** The index of the preposition that a name stands after, with no comma in between; -1 where there is none. */
    public int objectOf(Named name) {
        int preposition = -1;
        for (int i = 0;
                i < phrase.words().size()
                        && phrase.words().get(i).start() < name.span().start();
                i++) {
            if (phrase.commaBefore(i)) {
                preposition = -1;
            }
            boolean preposes =
                    SourcePhrase.PREPOSITIONS.contains(phrase.lower().get(i)) && i > 0 && !isInAnother(i, name);
            preposition = preposes ? i : preposition;
        }
        int last = phrase.lastWordBefore(name);
        boolean apart = last >= 0
                && phrase.isComma(phrase.words().get(last).end(), name.span().start());
        return apart ? -1 : preposition;
    }

    /** {@code Gray Board of Piers spokesman Lew Finch}: "of" is the board's. */
    private boolean isInAnother(int word, Named name) {
        TextSpan span = phrase.words().get(word);
        return phrase.names().stream()
                .filter(other -> !other.span().overlaps(name.span()))
                .anyMatch(other -> other.span().start() < span.start()
                        && span.end() < other.span().end());
    }

    /** {@code the leader of the Harbour Bloc Ada Brook}: the preposition has its object already. */
    private boolean standsAfterItsOrganization(Named person, int afterPreposition) {
        return standsAfterAThing(person, afterPreposition) || standsAfterAName(person, afterPreposition);
    }

    /** {@code the spokeswoman for the festival Ada Brook}, {@code Secretary of State Ada Brook}. */
    private boolean standsAfterAThing(Named person, int afterPreposition) {
        int last = phrase.lastWordBefore(person);
        if (last < 0 || phrase.words().get(last).start() < afterPreposition) {
            return false;
        }
        String noun = phrase.words().get(last).of(phrase.setting().text());
        if (Titles.isField(noun) || isFieldOfAnOffice(noun, last)) {
            return true;
        }
        return Character.isLowerCase(noun.charAt(0))
                && !SourcePhrase.DETERMINERS.contains(noun)
                && !Titles.isTitle(noun)
                && !PERSON_NOUN.matcher(noun).matches();
    }

    /** {@code former secretary of state Ada Brook}: in small letters it is of an office that the phrase is about. */
    private boolean isFieldOfAnOffice(String noun, int at) {
        List<String> lower = phrase.lower();
        return at > 1
                && Titles.isField(noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1))
                && lower.get(at - 1).equals("of")
                && Titles.isOfficeHead(lower.get(at - 2))
                && lower.subList(0, at - 2).stream().noneMatch(SourcePhrase.PREPOSITIONS::contains);
    }

    private boolean standsAfterAName(Named person, int afterPreposition) {
        for (Named other : phrase.names()) {
            boolean between = other.span().start() >= afterPreposition
                    && other.span().end() <= person.span().start();
            if (between && !phrase.isPerson(other)) {
                String rest = phrase.setting()
                        .text()
                        .substring(other.span().end(), person.span().start());
                return !isPossessor(other)
                        && Words.lower(rest).stream()
                                .noneMatch(word -> Titles.isTitle(word) && !SourceWords.isOrganization(word));
            }
        }
        return false;
    }
}
