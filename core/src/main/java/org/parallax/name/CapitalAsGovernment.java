package org.parallax.name;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.WordSets;
import org.parallax.name.Countries.Country;
import org.parallax.name.NameText.Word;

/**
 * A capital stands for its country's government where it acts: beside another capital or country ("Baghdad and Washington agreed"), before an
 * auxiliary or a verb of acting ("Washington has delayed", "Moscow accuses"), as the owner of a policy ("Washington's intention"), or as the one
 * that something is done with, by or against. After "in", "at", "near" and the like it is a place.
 */
final class CapitalAsGovernment {

    private static final Set<String> WHERE = WordSets.of(CapitalAsGovernment.class, "before a place");
    private static final Set<String> WITH = WordSets.of(CapitalAsGovernment.class, "before a government");
    private static final Pattern ACTS = Pattern.compile(
            "has|had|have|will|would|should|must|may|might|can|could|did|does|do|won't|wouldn't|wants?|wanted"
                    + "|hasn't|hadn't|doesn't|didn't|cannot|is|was|are|were|says?|said|(?:accus|agre|announc|declar|demand|den(?:y|i)|reject|insist|warn|threaten|claim|argu|believ|consider"
                    + "|condemn|critici[sz]|call|urg|support|back|oppos|recogni[sz]|impos|lift|pledg|promis|vow|offer|propos|hope|seek|fear|expect|express|confirm"
                    + "|refus|respond|react|retaliat|sign|finali[sz]|welcom|prais|blam|suspect|alleg|ask|plan|intend|decid|delay|maintain|deploy|withdr[ae]w|sanction"
                    + "|negotiat|admit|acknowledg|suspend|resum|expel|recall|summon|approv|ratif(?:y|i)|view|see|regard|interpret|send|sent|ke(?:ep|pt)|hold|held|sought|saw|broke|withdrew"
                    + "|signal|hint|suggest|stress|emphasi[sz]|reiterat|repeat|question|fail|tr(?:y|i)|continu|need|rel(?:y|i)|depend)(?:e?s|e?d|ied|ies|e|ing)?");
    private static final Pattern STATE = Pattern.compile("is|was|are|were");
    private static final Pattern STATE_OF_ACTING = Pattern.compile(
            "\\p{L}+ing|not|also|still|now|prepared|ready|willing|expected|determined|concerned|committed|unlikely|likely|reluctant|keen|trying|accused|alarmed|worried|pleased|opposed|considering");
    private static final Pattern POLICY = Pattern.compile(
            "intentions?|decisions?|polic(?:y|ies)|demands?|claims?|refusal|position|all(?:y|ies)|support|sanctions|stance|commitments?|proposals?|offers?|plans?|rejection|response|interests?"
                    + "|ambassadors?|envoys?|efforts?|attempts?|attitude|approach|strategy|aims?|goals?|willingness|readiness|reaction|accusations?|allegations?|assertions?|concerns?|influence"
                    + "|pressure|promises?|pledges?|statements?|warnings?|threats?|invasion|aggression|backing|objections?|opposition|motives?|role|relations(?:hip)?|foreign|military|nuclear|diplomats?|chief|top|view|insistence|agenda|partners?|adversar(?:y|ies)|rivals?");
    private static final Pattern ADVERB =
            Pattern.compile("\\p{L}+ly|also|never|still|now|itself|once|soon|again|already|always|later|then");

    /** What a city has for itself, or is a part of. */
    private static final Pattern OF_THE_CITY = Pattern.compile(
            "[Ss]tate|D\\.?C\\.?|[Cc]ity|[Pp]rovince|airport|[Aa]rea|suburb|[Pp]olice|courts?|prosecutors?|hospitals?|mayor|fire|firefighters|residents?|hotel|university|school|street|stock|exchange|markets?|zoo|cathedral|home|house|apartment");

    private CapitalAsGovernment() {}

    /** The country that a name stands for; empty when it is no capital, or a place here. */
    static Optional<Country> of(NameText text, Named name) {
        if (name.type() == NameType.PERSON) {
            return Optional.empty();
        }
        Optional<Country> country = Countries.ofCapital(name.span().of(text.text()));
        return country.filter(found -> !isPlace(text, name) && acts(text, name, found));
    }

    private static boolean isPlace(NameText text, Named name) {
        int before = name.first() - 1;
        boolean where = text.has(before) && text.gapAfter(before).isBlank() && WHERE.contains(lower(text.word(before)));
        boolean pair = text.has(before - 1) && lower(text.word(before)).equals("and") && isPlaceIn(text, before - 1);
        boolean part = text.has(name.last() + 1)
                && text.gapAfter(name.last()).matches("[ -]|, ")
                && OF_THE_CITY.matcher(text.word(name.last() + 1).text()).matches();
        return where || pair || part;
    }

    /** The first of two: "in Baghdad and Washington". */
    private static boolean isPlaceIn(NameText text, int index) {
        return text.has(index - 1)
                && isCapitalOrCountry(text.word(index))
                && WHERE.contains(lower(text.word(index - 1)));
    }

    private static boolean acts(NameText text, Named name, Country country) {
        return besideAnother(text, name, country)
                || subject(text, name)
                || ownsPolicy(text, name)
                || partner(text, name);
    }

    private static boolean besideAnother(NameText text, Named name, Country country) {
        return isOther(text, name.last() + 1, name.last() + 2, country)
                || isOther(text, name.first() - 1, name.first() - 2, country);
    }

    private static boolean isOther(NameText text, int and, int other, Country country) {
        if (!text.has(and) || !text.has(other)) {
            return false;
        }
        Word word = text.word(other);
        boolean joined = lower(text.word(and)).equals("and");
        return joined
                && isCapitalOrCountry(word)
                && Countries.ofCapital(word.text()).filter(country::equals).isEmpty();
    }

    private static boolean isCapitalOrCountry(Word word) {
        return Countries.ofCapital(word.text())
                .or(() -> Countries.named(word.text()))
                .isPresent();
    }

    private static boolean subject(NameText text, Named name) {
        int next = name.last() + 1;
        if (!text.has(next) || !text.gapAfter(name.last()).equals(" ")) {
            return false;
        }
        if (ADVERB.matcher(lower(text.word(next))).matches() && text.has(next + 1)) {
            next++;
        }
        String verb = text.word(next).text();
        boolean state = STATE.matcher(verb).matches();
        return ACTS.matcher(verb).matches()
                && (!state
                        || (text.has(next + 1)
                                && STATE_OF_ACTING
                                        .matcher(text.word(next + 1).text())
                                        .matches()));
    }

    private static boolean ownsPolicy(NameText text, Named name) {
        return text.has(name.last() + 1)
                && text.gapAfter(name.last()).matches("['’]s? ")
                && POLICY.matcher(lower(text.word(name.last() + 1))).matches();
    }

    private static boolean partner(NameText text, Named name) {
        int before = name.first() - 1;
        return text.has(before) && text.gapAfter(before).equals(" ") && WITH.contains(lower(text.word(before)));
    }

    private static String lower(Word word) {
        return word.text().toLowerCase(Locale.ROOT);
    }
}
