package org.parallax.statement.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Words;
import org.parallax.statement.setting.Clauses;
import org.parallax.statement.setting.CueWords;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.source.SourcePhrase;

/**
 * {@code her claim that the pier is shut}, {@code the board's threat to close it}, {@code their questions about the toll}: whose the noun is, is
 * the source. Threads may share it.
 */
final class ANounWithItsOwnerReports implements InsideRule {

    private static final Set<String> PRONOUNS = Set.of("my", "your", "his", "her", "its", "our", "their");

    /** Nouns for something voiced that "to" and a verb tell. */
    private static final Set<String> WANTING = Set.of(
            "request",
            "requests",
            "demand",
            "demands",
            "order",
            "orders",
            "proposal",
            "proposals",
            "promise",
            "promises",
            "pledge",
            "pledges",
            "vow",
            "vows",
            "offer",
            "offers",
            "threat",
            "threats",
            "call",
            "calls",
            "plea",
            "pleas",
            "appeal",
            "appeals",
            "invitation",
            "invitations",
            "recommendation",
            "recommendations",
            "commitment",
            "commitments",
            "guarantee",
            "guarantees",
            "letter",
            "tweet");

    /** Nouns for something voiced whose matter follows after {@link #ABOUT}. */
    private static final Set<String> OF_A_MATTER = Set.of(
            "question",
            "questions",
            "criticism",
            "criticisms",
            "condemnation",
            "accusation",
            "accusations",
            "allegation",
            "allegations",
            "claim",
            "claims",
            "comment",
            "comments",
            "remark",
            "remarks",
            "statement",
            "statements",
            "complaint",
            "complaints",
            "warning",
            "warnings",
            "description",
            "account",
            "denial",
            "praise",
            "prediction",
            "predictions",
            "diagnosis",
            "assessment");

    private static final Set<String> ABOUT = Set.of("of", "about", "regarding", "concerning", "on", "over");

    /** "the board's", "the boards'"; not "it's". */
    private static final Pattern OWNER =
            Pattern.compile("(?i)(?!(?:he|she|it|that|this|there|here|who|what|where|how|let)['’]s).*(?:['’]s|s['’])");

    /** After "to" these name a hearer, and not what is wanted. */
    private static final Pattern NO_VERB =
            Pattern.compile("\\P{Ll}.*|the|an?|h(?:is|er|im)|its?|them|their|you|your|me|us|our|all|any|every");

    /** Where what is wanted ends and the sentence goes on about it: {@code her promise to mend the pier was broken}. */
    private static final Pattern GOES_ON = Pattern.compile(
            "[,;:()]|\\s(?:is|was|are|were|has|had|have|would|will|could|can|may|might|must|should)\\s");

    /** Where the matter ends: at the sentence's own verb or where another clause begins. */
    private static final Pattern END_OF_MATTER = Pattern.compile(
            GOES_ON.pattern()
                    + "|\\s(?:as|because|when|while|after|before|since|if|that|who|which|to|but|did|does|do|came|made|led|drew|will)\\s");

    private static final int MOST_ADJECTIVES = 2;
    private static final int LONGEST_MATTER = 8;
    private static final int LONGEST_OWNER = 6;

    private final Setting setting;

    ANounWithItsOwnerReports(Setting setting) {
        this.setting = setting;
    }

    @Override
    public List<Draft> in(TextSpan content, BitSet cues) {
        List<TextSpan> words = Words.in(setting.text(), content);
        List<Draft> found = new ArrayList<>();
        for (int i = 1; i + 2 < words.size(); i++) {
            TextSpan noun = words.get(i);
            if (!cues.get(noun.start()) && opensWhatIsSaid(words, i)) {
                TextSpan said = said(words.get(i + 1), words.get(i + 2), content);
                owner(words, i).map(owner -> draft(owner, noun, said)).ifPresent(found::add);
            } else if (!cues.get(noun.start()) && isOfAMatter(words, i)) {
                TextSpan cue = noun.union(words.get(i + 1));
                TextSpan matter = matter(words.subList(i + 2, words.size()), content);
                owner(words, i).map(owner -> draft(owner, cue, matter)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether a noun is for something voiced that "to" and a verb tell. */
    static boolean isWanting(String noun) {
        return WANTING.contains(noun);
    }

    private static Draft draft(TextSpan owner, TextSpan noun, TextSpan said) {
        return new Draft(Optional.of(owner), Optional.of(noun), List.of(said), Draft.Origin.INSIDE_A_CONTENT);
    }

    private boolean opensWhatIsSaid(List<TextSpan> words, int noun) {
        String word = lower(words.get(noun));
        return isJoined(words, noun)
                && switch (lower(words.get(noun + 1))) {
                    case "that" -> CueWords.isReporting(word);
                    case "to" -> WANTING.contains(word) && isVerb(words.get(noun + 2));
                    default -> false;
                };
    }

    private boolean isOfAMatter(List<TextSpan> words, int noun) {
        return isJoined(words, noun)
                && OF_A_MATTER.contains(lower(words.get(noun)))
                && ABOUT.contains(lower(words.get(noun + 1)));
    }

    private TextSpan matter(List<TextSpan> words, TextSpan content) {
        TextSpan first = words.get(0);
        TextSpan last = words.get(Math.min(words.size(), LONGEST_MATTER) - 1);
        int end = Math.min(last.end(), Math.max(first.end(), new Clauses(setting).end(first, content)));
        Matcher ends = END_OF_MATTER.matcher(setting.text()).region(first.end(), end);
        return new TextSpan(first.start(), ends.find() ? ends.start() : end);
    }

    private boolean isVerb(TextSpan word) {
        return !NO_VERB.matcher(word.of(setting.text())).matches();
    }

    /** Whether no mark stands between a word and the next. */
    private boolean isJoined(List<TextSpan> words, int at) {
        return setting.text()
                .substring(words.get(at).end(), words.get(at + 1).start())
                .isBlank();
    }

    private Optional<TextSpan> owner(List<TextSpan> words, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 1 - MOST_ADJECTIVES); i--) {
            if (PRONOUNS.contains(lower(words.get(i)))) {
                return Optional.of(words.get(i));
            }
            if (isOwner(words.get(i))) {
                return Optional.of(phrase(words, i));
            }
            if (!isJoined(words, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The apostrophe of "boards'" stands after the word. */
    private boolean isOwner(TextSpan word) {
        int after = Math.min(setting.text().length(), word.end() + 1);
        return OWNER.matcher(word.of(setting.text())).matches()
                || OWNER.matcher(setting.text().substring(word.start(), after)).matches();
    }

    /** Back to the determiner that opens the phrase, or else over the words of a name. */
    private TextSpan phrase(List<TextSpan> words, int owner) {
        TextSpan name = words.get(owner);
        boolean named = isCapital(name);
        for (int i = owner - 1; i >= Math.max(0, owner - LONGEST_OWNER) && isPhrase(words, i); i--) {
            String word = lower(words.get(i));
            if (SourcePhrase.DETERMINERS.contains(word) || PRONOUNS.contains(word)) {
                return words.get(owner).union(words.get(i));
            }
            if (SourcePhrase.PREPOSITIONS.contains(word) && !word.equals("of")) {
                return name;
            }
            named &= isCapital(words.get(i));
            name = named ? name.union(words.get(i)) : name;
        }
        return name;
    }

    /** Whether a word goes on into the next: a dot may stand between, as in "Ms. Brook". */
    private boolean isPhrase(List<TextSpan> words, int at) {
        return isJoined(words, at)
                || setting.text()
                        .substring(words.get(at).end(), words.get(at + 1).start())
                        .equals(". ");
    }

    private boolean isCapital(TextSpan word) {
        return Character.isUpperCase(setting.text().charAt(word.start()));
    }

    private TextSpan said(TextSpan opener, TextSpan first, TextSpan content) {
        int end = Math.max(first.end(), new Clauses(setting).end(opener, content));
        Matcher goesOn = GOES_ON.matcher(setting.text()).region(first.end(), end);
        boolean wanted = lower(opener).equals("to") && goesOn.find();
        return new TextSpan(opener.start(), wanted ? goesOn.start() : end);
    }

    private String lower(TextSpan word) {
        return word.of(setting.text()).toLowerCase(Locale.ROOT);
    }
}
