package org.parallax.statement.act;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Words;
import org.parallax.statement.Statement.Act;
import org.parallax.statement.Statement.Certainty;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.statement.content.Contents;
import org.parallax.statement.description.Owner;
import org.parallax.statement.setting.CueWords;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;

/** What a cue says of its statement: what sort of act, and how the outlet presents it. Threads may share it. */
public final class Cues {

    /** Quotation marks around this share of a content's words show that it was voiced, whatever the cue. */
    private static final double QUOTED_SHARE = .4;

    private static final int UTTERANCE_WORDS = 5;
    private static final int LONGEST_AUXILIARIES = 30;
    private static final Set<String> ARTICLES = Set.of(
            "the",
            "a",
            "an",
            "his",
            "her",
            "its",
            "their",
            "this",
            "that",
            "these",
            "those",
            "in",
            "of",
            "s",
            "by",
            "with",
            "repeated",
            "public");
    private static final Pattern BEING = Pattern.compile(
            "^(?:is|are|was|were|be|been|has been|have been) (?:an?|the|not|no)\\b", Pattern.CASE_INSENSITIVE);

    /** Without a source these report nobody's words: a question put to the speaker, a noun. */
    private static final Pattern WITHOUT_SOURCE = Pattern.compile(
            "^(?:when |if )?asked\\b|\\b(?:criticism|complaints?|questions?|allegations?|accusations?|calls?|demands?|requests?|claims?|charges?|threats?|speculation)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOBODY = Pattern.compile(
            "\\bit (?:is|was|has been|had been|'s) (?:\\w+ly )?\\w+(?:ed|said|known|thought|understood|held)\\b|\\breportedly\\b|\\ballegedly\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_VOICED = Pattern.compile(
            "\\b(?:not|n['’]t|never|declin\\w+|refus\\w+|without|no|nor|neither|fail\\w*|yet to|unclear|short of|refrain\\w*|avoid\\w*|shied|shy)\\b|n['’]t\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMING = Pattern.compile(
            "\\b(?:calls?|called|calling|dub\\w*|label\\w*|term\\w*) (?:it|them|him|her)sel(?:f|ves)\\b|\\b(?:known|referred to) as\\b|\\breferring to\\b|\\bso-called\\b|^titled$|^entitled$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FUTURE = Pattern.compile(
            "^to \\w|\\b(?:will|shall|wo)\\b|['’]ll\\b|\\b(?:is|are|was|were) (?:(?!quick|first|swift|fast|slow|last|among|forced|compelled|obliged|driven|moved|led|able|proud|happy|glad|sorry|right|wrong)\\w+ )?to\\b|\\b(?:going|plan\\w*|set|expect\\w*|schedul\\w*|due|intend\\w*|prepar\\w*|poised|about) to\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONDITION =
            Pattern.compile("\\b(?:would|could|might|may|should|if)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIAL = Pattern.compile(
            "\\b(?:den(?:y|ies|ied|ying|ial|ials)|refut\\w+|rebut\\w*|disput\\w+|disavow\\w*|contradict\\w*)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REFUSAL =
            Pattern.compile("\\b(?:reject|dismiss|repudiat|discount|rebuff)\\w*\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARGE = Pattern.compile(
            "^(?:the |any |these |those |such )?(?:claims?|allegations?|accusations?|reports?|charges?|rumou?rs?|suggestions?|assertions?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DOUBT = Pattern.compile(
            "\\b(?:claim(?:s|ed|ing)?|alleg(?:e|es|ed|ing|edly|ations?)|purport\\w*|profess(?:es|ed|ing)?|supposed(?:ly)?|ostensibl\\w+|insinuat\\w+|pretend\\w*|so-called)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern QUESTION = Pattern.compile(
            "\\b(?:ask(?:s|ed|ing)?|inquir\\w+|enquir\\w+|quer(?:y|ies|ied)|wonder\\w*|question(?:s|ed|ing)?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKING = Pattern.compile(
            "^(?:whether|if|how|why|what|when|where|who|whom|which|about)\\b|\\?$", Pattern.CASE_INSENSITIVE);
    private static final Set<String> DEMANDS_BEFORE = Set.of("for", "on", "upon");

    /** In words, from "call" to "for". */
    private static final int LONGEST_CALL = 3;

    /** A thing that is only named: "was mentioned as", "is questioned". */
    private static final Pattern ONLY_NAMED = Pattern.compile(
            "(?i)(?:(?:is|are|was|were|be|been|being) )?(?:mentioned|questioned|named|discussed|described|detailed|outlined|unveiled|referred to)(?: as)?");

    private static final Pattern PLEA = Pattern.compile("(?i)\\bple(?:ad\\w*|d) (?:not )?guilty\\b");

    private static final Pattern NO_ONE = Pattern.compile("(?i)(?:neither|nobody|no one|none)\\b|no \\p{Ll}");

    /** What stands between source and cue and tells of another verb: "did not give in, saying". */
    private static final Pattern OTHER_VERB = Pattern.compile("(?is).*(?:,|\\bbut\\b|\\band\\b)");

    private static final Pattern INVERTED = Pattern.compile(
            "(?is).*\\b(?:nor|neither|never|not once|at no (?:point|time)|in no way|nowhere)\\s(?:did|do|does|has|have|had|would|will|could|can)\\s");

    private static final List<ActRule> RULES = List.of(
            new WhatOneIsToSayIsNotSaid(),
            new WhatSomebodyIsIsNotSaid(),
            new TheTargetOfACallDoesNotMakeIt(),
            new ToDenySomebodyAThingIsToRefuseIt(),
            new ToChallengeARivalIsNoCriticism(),
            new WhatIsOnlyReadOrCitedIsNotSaid(),
            new WhatOneOffersIsPromisedWhereItIsADeed(),
            new ToAskSomebodyToActIsToDemandIt(),
            new ToPleadGuiltyIsNoDemand(),
            new ACallOnThePhoneTellsNothing());

    private final Setting setting;

    public Cues(Setting setting) {
        this.setting = setting;
    }

    /** What sort of act a statement is. */
    public Act act(Draft draft, SourceClass source) {
        Optional<TextSpan> cue = draft.cue();
        if (cue.isEmpty() || Words.count(setting.text(), cue.get()) == 0) {
            return Act.SPEECH;
        }
        String words = cue.get().of(setting.text());
        boolean quoted = quotedShare(draft) >= QUOTED_SHARE;
        if (draft.content().stream().allMatch(piece -> Contents.isStray(setting.text(), piece))) {
            return Act.ATTITUDE;
        }
        if (draft.source().isEmpty() && !quoted && reportsNobody(words)) {
            return Act.ATTITUDE;
        }
        if (PLEA.matcher(words).find()) {
            return Act.SPEECH;
        }
        if (NAMING.matcher(words).find() || (isNamingWithoutSource(draft, words) && !quoted)) {
            return Act.BELIEF;
        }
        Optional<Act> ruled = quoted ? Optional.empty() : ruled(draft);
        if (ruled.isPresent()) {
            return ruled.get();
        }
        Act named = named(words, source);
        boolean lifted = (quoted && !draft.isInside() && isUtterance(draft, words))
                || NOBODY.matcher(words).find()
                || (isAgreement(words) && isClause(draft));
        Act act = named.isVoiced() || !lifted ? named : Act.SPEECH;
        boolean held = !denial(draft).isEmpty() || NOT_VOICED.matcher(words).find() || isOfNobody(draft);
        return act.isVoiced() && !quoted && held ? Act.ATTITUDE : act;
    }

    private Optional<Act> ruled(Draft draft) {
        return RULES.stream().flatMap(rule -> rule.act(draft, setting).stream()).findFirst();
    }

    private static boolean reportsNobody(String cue) {
        return WITHOUT_SOURCE.matcher(cue).find() || ONLY_NAMED.matcher(cue).matches();
    }

    /** {@code Neither the board nor the union made any comment} */
    private boolean isOfNobody(Draft draft) {
        return draft.source()
                .filter(source -> NO_ONE.matcher(source.of(setting.text())).lookingAt())
                .isPresent();
    }

    /** Enough words between marks to be somebody's, after a verb that says what he did and not what something is. */
    private boolean isUtterance(Draft draft, String cue) {
        int words = draft.content().stream()
                .mapToInt(piece -> Words.count(setting.text(), piece))
                .sum();
        return (words >= UTTERANCE_WORDS || isIntroduced(draft))
                && !BEING.matcher(cue).find();
    }

    /** {@code She went on: “It is safe.”}: before a colon and marks, whatever one does, one says it. */
    private boolean isIntroduced(Draft draft) {
        TextSpan cue = draft.cue().orElseThrow();
        int said = draft.content().get(0).start();
        return cue.end() <= said
                && setting.text().substring(cue.end() - 1, said).indexOf(':') >= 0;
    }

    private static boolean isNamingWithoutSource(Draft draft, String words) {
        return draft.source().isEmpty()
                && words.toLowerCase(Locale.ROOT)
                        .matches("(?:is |are |was |were |be |been )?(?:called|dubbed|labell?ed|named|titled|termed)");
    }

    private static boolean isAgreement(String words) {
        return words.toLowerCase(Locale.ROOT).contains("agree");
    }

    private boolean isClause(Draft draft) {
        int start = draft.content().get(0).start();
        return draft.cue().isPresent()
                && draft.cue().get().end() < start
                && setting.text().substring(draft.cue().get().end(), start).contains(" that ");
    }

    private static Act named(String cue, SourceClass source) {
        List<String> words = Words.lower(cue);
        Act found = Act.ATTITUDE;
        boolean any = false;
        for (int i = 0; i < words.size(); i++) {
            Optional<Act> act = actAt(words, i, source);
            boolean better = act.isPresent() && (!any || act.get().isVoiced() || !found.isVoiced());
            found = better ? act.get() : found;
            any |= act.isPresent();
        }
        return found;
    }

    private static Optional<Act> actAt(List<String> words, int at, SourceClass source) {
        String word = words.get(at);
        boolean document = source == SourceClass.DOCUMENT || source == SourceClass.REPORTS;
        if (document && CueWords.isOfDocuments(word)) {
            return Optional.of(Act.WRITING);
        }
        if (CueWords.isNoun(word) && !standsForItself(words, at)) {
            return Optional.empty();
        }
        if (isCallFor(words, at)) {
            return Optional.of(Act.DEMAND);
        }
        if (word.startsWith("push")
                && at + 1 < words.size()
                && words.get(at + 1).equals("back")) {
            return Optional.of(Act.STANCE);
        }
        return isOnlyHelping(words, at) ? Optional.empty() : CueWords.act(word);
    }

    /** {@code called Wednesday for}, {@code calls on} */
    private static boolean isCallFor(List<String> words, int at) {
        return words.get(at).startsWith("call")
                && words.subList(at + 1, Math.min(words.size(), at + 1 + LONGEST_CALL)).stream()
                        .anyMatch(DEMANDS_BEFORE::contains);
    }

    /** {@code continue to believe}, {@code broaden his appeal}, {@code charging at}: the word beside it tells what is done. */
    private static boolean isOnlyHelping(List<String> words, int at) {
        String next = at + 1 < words.size() ? words.get(at + 1) : "";
        String before = at > 0 ? words.get(at - 1) : "";
        return (words.get(at).startsWith("continu") && next.equals("to"))
                || (words.get(at).equals("appeal") && Owner.PRONOUNS.contains(before))
                || (words.get(at).startsWith("charg") && next.equals("at"));
    }

    /** "his denial", "issued a denial"; not "fuelled criticism". */
    private static boolean standsForItself(List<String> words, int noun) {
        return noun == 0
                || words.subList(0, noun).stream().allMatch(ARTICLES::contains)
                || words.subList(0, noun).stream().anyMatch(CueWords::isLight);
    }

    /** The share of a content's words that stand between quotation marks, 0 to 1. */
    public double quotedShare(Draft draft) {
        int all = 0;
        int quoted = 0;
        for (TextSpan piece : draft.content()) {
            for (TextSpan word : Words.in(setting.text(), piece)) {
                all++;
                quoted += isQuoted(word, draft) ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) quoted / all;
    }

    /** Between marks of its own: a report inside somebody's quotation is not quoted for that. */
    private boolean isQuoted(TextSpan word, Draft draft) {
        return setting.quotations()
                .around(word.start())
                .filter(quotation ->
                        draft.cue().filter(quotation.span()::contains).isEmpty())
                .isPresent();
    }

    /** Whether a piece holds words between marks; one word alone between marks is no quotation. */
    public boolean holdsQuotation(TextSpan piece, Draft draft) {
        return setting.quotations().touching(piece).stream()
                .filter(quotation ->
                        draft.cue().filter(quotation.span()::contains).isEmpty())
                .anyMatch(quotation ->
                        quotation.words().common(piece) > 0 && Words.count(setting.text(), quotation.words()) > 1);
    }

    /** How the outlet presents a statement. */
    public Certainty certainty(Draft draft) {
        if (draft.isTurn()) {
            return isQuestion(draft) ? Certainty.ASKED : Certainty.ASSERTED;
        }
        if (draft.cue().isEmpty()) {
            return Certainty.ASSERTED;
        }
        String cue = withAuxiliaries(draft);
        String content = draft.content().get(0).of(setting.text());
        boolean refusedCharge =
                REFUSAL.matcher(cue).find() && CHARGE.matcher(content).find();
        if (isOfNobody(draft)) {
            return DENIAL.matcher(cue).find() ? Certainty.ASSERTED : Certainty.DENIED;
        }
        if (DENIAL.matcher(cue).find()
                || refusedCharge
                || NOT_VOICED.matcher(cue).find()) {
            return Certainty.DENIED;
        }
        if (QUESTION.matcher(cue).find() && (ASKING.matcher(content).find() || isQuestion(draft))) {
            return Certainty.ASKED;
        }
        if (FUTURE.matcher(cue).find() || WhatOneIsToSayIsNotSaid.holds(draft, setting)) {
            return Certainty.PLANNED;
        }
        if (CONDITION.matcher(cue).find()) {
            return Certainty.CONDITIONAL;
        }
        return DOUBT.matcher(cue).find() ? Certainty.DOUBTED : Certainty.ASSERTED;
    }

    private boolean isQuestion(Draft draft) {
        int end = draft.extent().end();
        return setting.text().startsWith("?", end) || setting.text().charAt(end - 1) == '?';
    }

    /** {@code Nor did he report}: what turns the verb round stands before its subject. */
    private String denial(Draft draft) {
        int to = draft.source().map(TextSpan::start).orElse(0);
        return INVERTED.matcher(setting.text().substring(Math.max(0, to - LONGEST_AUXILIARIES), to))
                        .matches()
                ? "not "
                : "";
    }

    /** The cue with what stands between it and its source: "is due to say". */
    private String withAuxiliaries(Draft draft) {
        TextSpan cue = draft.cue().orElseThrow();
        int start = draft.source()
                .filter(source -> source.end() <= cue.start() && cue.start() - source.end() <= LONGEST_AUXILIARIES)
                .map(TextSpan::end)
                .orElse(cue.start());
        String between = denial(draft) + setting.text().substring(start, cue.start());
        return OTHER_VERB.matcher(between).replaceFirst("") + cue.of(setting.text());
    }
}
