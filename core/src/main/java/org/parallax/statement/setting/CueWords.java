package org.parallax.statement.setting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.statement.Statement.Act;

/**
 * English words that attribute, each with the act that it reports. Written from general knowledge of news prose and of the verb classes of
 * speech, manner of speaking, desire and cognition in English grammars. Verbs stand as lemmas; their forms follow by rule. Threads may
 * share it.
 */
public final class CueWords {

    private static final String SPEECH = """
            say tell add state announce declare assert affirm aver avow confirm insist stress emphasize emphasise underline underscore note
            observe remark comment mention explain clarify elaborate detail outline describe characterize characterise reveal disclose divulge
            expose report recount relate recall narrate acknowledge admit concede confess claim allege purport profess maintain contend argue
            reason suggest hint imply insinuate indicate signal intimate warn caution alert advise inform notify brief update apprise
            reply respond answer retort counter rejoin interject interrupt continue conclude joke quip boast brag gloat lament complain bemoan
            grumble moan gripe whine sigh murmur mumble whisper shout yell scream cry exclaim chant mutter growl snap bark hiss sob gush
            speak talk testify attest certify reiterate repeat restate echo predict forecast prophesy speculate estimate project
            quote cite refer call dub label term brand liken compare proclaim pronounce deny refute rebut dispute contradict
            voice express convey communicate relay utter air articulate verbalize summarize summarise stipulate specify
            reassure remind teach preach lecture ask inquire enquire query quiz wonder question point apologize apologise thank congratulate
            greet toast marvel muse opine pontificate theorize posit postulate hypothesize rant rave tout trumpet vent
            unveil deliver message insert extol exult fume vouch volunteer drawl stammer chide chime enthuse gesture hedge equivocate
            deadpan crow chuckle laugh taunt tease warble bellow holler roar thunder intone recite rhapsodize""";

    private static final String WRITING =
            "write tweet retweet post publish blog email e-mail text pen print type message scribble caption editorialize read";

    private static final String DEMAND = """
            demand urge request exhort implore plead beg beseech appeal press order instruct direct command petition propose recommend
            summon entreat solicit invite encourage advocate lobby push forbid""";

    private static final String PROMISE = "promise pledge vow guarantee assure undertake threaten swear commit offer";

    private static final String STANCE = """
            condemn denounce decry deplore criticize criticise blast slam assail lambast lambaste castigate excoriate rebuke reprimand scold
            berate mock ridicule deride disparage belittle accuse blame charge fault indict praise laud hail commend applaud welcome
            endorse defend reject rebuff dismiss repudiate disavow disown object challenge skewer pillory vilify
            chastise admonish upbraid deflect discount downplay minimize""";

    private static final String ATTITUDE = """
            want wish desire hope fear dread worry doubt intend plan seek aim prefer like love hate dislike regret resent support oppose
            favor favour back care struggle prepare decide determine refuse decline agree mull weigh tolerate embrace enjoy admire envy
            mistrust distrust trust protest long yearn crave aspire strive vote approve disapprove resolve choose opt disagree resist await expect
            anticipate need respect appreciate rue mourn grieve panic fret mind shun avoid ignore hesitate consent accept""";

    private static final String BELIEF = """
            believe think know see view regard consider deem assume presume suppose reckon understand realize realise recognize recognise
            remember forget learn discover perceive imagine suspect judge conceive feel seem appear look sound sense guess gather infer
            notice hear calculate hold mean envision envisage foresee picture rate rank credit interpret diagnose dream ponder contemplate
            reflect""";

    /** Verbs by which documents speak; of people they tell what they do. */
    private static final String DOCUMENT =
            "show find prove demonstrate establish record document state conclude determine rule hold";

    private static final String NOUNS_VOICED = """
            statement statements announcement announcements allegation allegations accusation accusations declaration declarations
            remark remarks comments warning warnings threat threats denial denials assertion assertions admission complaint complaints
            proposal recommendation prediction predictions reports rumor rumors rumour rumours testimony argument arguments
            suggestion suggestions acknowledgment acknowledgement criticism criticisms critique calls promises pledges revelation revelations
            contention insistence assurance assurances pronouncement description words reportedly allegedly according per citing via tweeting
            headline headlined slogan adding representation representations plea pleas clear""";

    /** Verbs that only carry such a noun: "issued a denial". */
    private static final String LIGHT = """
            make issue release give deliver repeat voice express level raise renew send publish post put have offer lodge file air unleash
            extend add include sign sound hurl fire face""";

    private static final String NOUNS_OF_THE_MIND = """
            hopes fears concern concerns concerned worries worried doubts belief beliefs view views opinion opinions feeling feelings wishes desires
            expectation expectations intention intentions plans decision decisions confidence support opposition interest notion idea
            sure certain confident optimistic pessimistic skeptical sceptical hopeful doubtful wary unsure proud angry upset afraid eager
            reluctant willing keen ready unwilling convinced aware unaware purportedly supposedly ostensibly apparently evidently presumably
            seemingly likely unlikely known titled named expected scheduled""";

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("say", "said"),
            Map.entry("make", "made"),
            Map.entry("send", "sent"),
            Map.entry("tell", "told"),
            Map.entry("write", "wrote written"),
            Map.entry("speak", "spoke spoken"),
            Map.entry("know", "knew known"),
            Map.entry("think", "thought"),
            Map.entry("see", "saw seen"),
            Map.entry("find", "found"),
            Map.entry("swear", "swore sworn"),
            Map.entry("show", "shown"),
            Map.entry("hold", "held"),
            Map.entry("give", "gave given"),
            Map.entry("hear", "heard"),
            Map.entry("feel", "felt"),
            Map.entry("understand", "understood"),
            Map.entry("foresee", "foresaw foreseen"),
            Map.entry("mean", "meant"),
            Map.entry("forbid", "forbade forbidden"),
            Map.entry("seek", "sought"),
            Map.entry("teach", "taught"),
            Map.entry("forget", "forgot forgotten"),
            Map.entry("choose", "chose chosen"),
            Map.entry("beseech", "besought"),
            Map.entry("undertake", "undertook undertaken"),
            Map.entry("plead", "pled"),
            Map.entry("learn", "learnt"),
            Map.entry("strive", "strove"));

    private static final Set<String> PAST = IRREGULAR.values().stream()
            .flatMap(forms -> Stream.of(forms.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> DOUBLING = Set.of(
            "quip", "pen", "beg", "snap", "slam", "blog", "rap", "rip", "chat", "pan", "dub", "plan", "rebut", "admit",
            "commit", "tar", "brag", "sob", "opt", "aver", "refer", "prefer", "infer", "regret", "forget", "forbid",
            "shun", "rebuff");

    private static final Pattern SIBILANT = Pattern.compile(".*(s|sh|ch|x|z)");
    private static final Map<String, Act> ACTS = new HashMap<>();
    private static final Set<String> NOUNS = new HashSet<>();
    private static final Set<String> LIGHT_FORMS = new HashSet<>();
    private static final Set<String> BY_DOCUMENTS = new HashSet<>();

    static {
        verbs(BELIEF, Act.BELIEF);
        verbs(ATTITUDE, Act.ATTITUDE);
        words(NOUNS_OF_THE_MIND, Act.ATTITUDE);
        verbs(STANCE, Act.STANCE);
        verbs(DEMAND, Act.DEMAND);
        verbs(PROMISE, Act.PROMISE);
        verbs(WRITING, Act.WRITING);
        verbs(SPEECH, Act.SPEECH);
        words(NOUNS_VOICED, Act.SPEECH);
        NOUNS.addAll(List.of(NOUNS_VOICED.split("\\s+", -1)));
        NOUNS.removeAll(Set.of(
                "reportedly",
                "allegedly",
                "according",
                "per",
                "citing",
                "via",
                "tweeting",
                "adding",
                "reports",
                "remarks",
                "comments",
                "promises",
                "pledges"));
        for (String lemma : LIGHT.strip().split("\\s+", -1)) {
            LIGHT_FORMS.addAll(forms(lemma));
        }
        for (String lemma : DOCUMENT.split("\\s+", -1)) {
            forms(lemma).forEach(BY_DOCUMENTS::add);
        }
    }

    private CueWords() {}

    /** A noun for something voiced, "denial", that reports only by itself or with a verb that carries it. */
    public static boolean isNoun(String word) {
        return NOUNS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word is a past form: "told", "asked". */
    public static boolean isPast(String word) {
        return word.endsWith("ed") || PAST.contains(word);
    }

    /** A verb that only carries such a noun: "issued". */
    public static boolean isLight(String word) {
        return LIGHT_FORMS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The act that a word reports, in whatever form; empty for words that report none. */
    public static Optional<Act> act(String word) {
        return Optional.ofNullable(ACTS.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether a word reports something voiced. */
    public static boolean isReporting(String word) {
        return act(word).filter(Act::isVoiced).isPresent();
    }

    /** Whether a document says something by this verb: "the poll found". */
    public static boolean isOfDocuments(String word) {
        return BY_DOCUMENTS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static void verbs(String lemmas, Act act) {
        for (String lemma : lemmas.split("\\s+", -1)) {
            forms(lemma).forEach(form -> ACTS.put(form, act));
        }
    }

    private static void words(String list, Act act) {
        for (String word : list.split("\\s+", -1)) {
            ACTS.put(word, act);
        }
    }

    /** A verb's forms: "deny", "denies", "denied", "denying". */
    public static Set<String> forms(String lemma) {
        String stem = DOUBLING.contains(lemma) ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
        boolean e = lemma.endsWith("e");
        boolean y = lemma.endsWith("y") && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
        String cut = lemma.substring(0, lemma.length() - 1);
        String s = y ? cut + "ies" : lemma + (SIBILANT.matcher(lemma).matches() ? "es" : "s");
        String ed = y ? cut + "ied" : e ? lemma + "d" : stem + "ed";
        String ing = (e && !lemma.endsWith("ee") ? cut : stem) + "ing";
        Set<String> forms = new TreeSet<>(Set.of(lemma, s, ed, ing));
        for (String form : IRREGULAR.getOrDefault(lemma, "").split(" ", -1)) {
            forms.add(form);
        }
        forms.remove("");
        return forms;
    }
}
