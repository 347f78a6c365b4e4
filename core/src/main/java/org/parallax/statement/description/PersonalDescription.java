package org.parallax.statement.description;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.WordSets;
import org.parallax.name.Titles;
import org.parallax.name.Titles.Gender;
import org.parallax.pronoun.Genders;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Offices;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.SourceWords;
import org.parallax.statement.source.SourcePhrase;

/** A description of one person, "the former harbour master", that stands where news varies a name. Threads may share it. */
final class PersonalDescription {

    /** What people are said to be beside office, trade and party. */
    private static final Set<String> PEOPLE = WordSets.of(PersonalDescription.class, "what people are said to be");

    /** What somebody was, and is no more. */
    private static final Set<String> OVER = Set.of("former", "ex", "retired", "onetime", "one-time");

    private static final Pattern AGE = Pattern.compile("\\d{1,3}-year-old");
    private static final Pattern OPENING = Pattern.compile("(?i)[(\\s]*(?:(?:but|and|yet|still|later)[,\\s]+)?");
    private static final Pattern OWNED = Pattern.compile("(?:['’]s|s['’])\\s");
    private static final String INDEFINITE = "\\b(?i:an?|another|one)\\s(?:[\\p{L}-]+\\s){0,3}";

    /** In units: so that a long text takes time in proportion. */
    private static final int LOOK_BACK = 5000;

    private PersonalDescription() {}

    /** Whether a phrase is one, opens its sentence, and is of nobody whom the article left without a name. */
    static boolean opensASentence(SourcePhrase phrase, Discourse soFar) {
        Setting setting = soFar.setting();
        int start = phrase.span().start();
        int sentence = setting.sentenceSpan(start).map(TextSpan::start).orElse(start);
        return OPENING.matcher(setting.text().substring(sentence, start)).matches() && isOne(phrase, soFar);
    }

    /** Whether a phrase is one, and of nobody whom the article left without a name. */
    static boolean isOne(SourcePhrase phrase, Discourse soFar) {
        return phrase.isDefinite()
                && !phrase.isOfSeveral()
                && isPersonal(phrase.headNoun())
                && !Portfolio.isHeld(phrase)
                && !OWNED.matcher(beforeAComma(phrase)).find()
                && phrase.names().stream().noneMatch(phrase::isPerson)
                && !isOfSomebodyUnnamed(phrase, soFar);
    }

    /** Whether somebody can be the one described, by sex, party and office. */
    static boolean canBe(int entity, SourcePhrase phrase, Discourse soFar) {
        Gender gender = Genders.ofNoun(phrase.headNoun());
        Set<String> wanted = Offices.words(phrase.descriptiveWords());
        return soFar.setting().entity(entity).type() == NameType.PERSON
                && gender.agreesWith(soFar.genders().of(entity))
                && !soFar.offices().isOfAnotherParty(entity, wanted)
                && (!Titles.isOfficeHead(phrase.headNoun())
                        || !soFar.offices().holdsAnOfficeBut(entity, phrase.headNoun()));
    }

    /** Whether a noun tells of an office that one holds, and not what one has won or comes from. */
    static boolean isOffice(String noun) {
        return Titles.isOfficeHead(noun) && !PEOPLE.contains(noun);
    }

    /** {@code the retired harbour master} */
    static boolean isOver(SourcePhrase phrase) {
        return phrase.descriptiveWords().stream().anyMatch(OVER::contains);
    }

    /** {@code 43-year-old} */
    static boolean isAge(String noun) {
        return AGE.matcher(noun).matches();
    }

    private static boolean isPersonal(String head) {
        String noun = head.toLowerCase(Locale.ROOT);
        return !SourceWords.isOrganization(noun)
                && (Titles.isOfficeHead(noun)
                        || Titles.isTrade(noun)
                        || SourceWords.isTrade(noun)
                        || ADescriptionIsThePersonJustSpokenOf.ROLES.contains(noun)
                        || PEOPLE.contains(noun.replaceFirst("^ex-", ""))
                        || isAge(noun));
    }

    private static String beforeAComma(SourcePhrase phrase) {
        return phrase.text().replaceFirst("(?s),.*", "");
    }

    private static boolean isOfSomebodyUnnamed(SourcePhrase phrase, Discourse soFar) {
        int start = phrase.span().start();
        String before = phrase.setting().text().substring(Math.max(0, start - LOOK_BACK), start);
        String head = phrase.headNoun();
        boolean introduced = Pattern.compile(INDEFINITE + Pattern.quote(head) + "\\b(?!,? \\p{Lu})")
                .matcher(before)
                .find();
        return introduced || ADescriptionIsThePersonJustSpokenOf.isOfSomebodyUnnamed(phrase, soFar);
    }
}
