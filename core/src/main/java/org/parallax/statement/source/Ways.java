package org.parallax.statement.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.language.Words;
import org.parallax.statement.Quotation;
import org.parallax.statement.Statement.Channel;
import org.parallax.statement.Statement.SourceClass;
import org.parallax.statement.Statement.Via;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Occasions;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.SourceWords;
import org.parallax.time.TimeExpression;

/** Tells through whom or what words came: the hearer, the channel, the paper that got hold of a document. Threads may share it. */
public final class Ways {

    private static final Pattern HEARER = Pattern.compile(
            "\\b(?:told|tells?|telling|informed|informs|briefed|(?:asked|pressed|questioned|interviewed|quizzed|grilled) by|appear(?:s|ed|ing) with|reported to|(?:confirm(?:ed|s)|explain(?:ed|s)|admitt?(?:ed|s)|speaking|spoke|talking|talked|speaks|saying|said|remarks|comments|statement|interview) (?:to|with))\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern END_OF_HEARER = Pattern.compile(
            "[,:;!?“”\"«»()\\n]|(?<!\\b(?-i:\\p{Lu}))\\.|\\s(?:that|on|in|at|during|over|since|amid|about|after|before|by|how|why|what|where|whether|if|to|when|while|as|because|he|she|it|they|there|the day)(?:[\\s,]|$)|\\s(?:today|yesterday|early|late|earlier|later|recently)\\b|\\s(?:\\w+ )?(?:days|weeks|months|years) ago\\b|\\sand (?:\\w+ly )?\\p{Ll}+ed\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_A_NAME = Pattern.compile("(?:the )?(?:[\\p{Lu}][\\p{L}.]*\\s)*");

    private static final Pattern ANOTHER_NOUN = Pattern.compile(
            "\\s(?:the|an?|his|her|its|their|our|my|this|these|those|no|some|all|both|each|most|many|coupled|along|together)\\s");

    /** What stands between a channel's preposition and its noun: no other preposition, no verb of speech. */
    static final String DESCRIBING =
            "(?:(?!(?:that|which|who|and|in|during|through|via|on|at|by|from|for|to|of|with|than|after|before|since|a|an|the|his|her|its|their|our|my|your|said|says|told|wrote|writes|added)\\b)[\\p{L}\\d'’-]+ ){0,4}?";

    private static final Pattern CHANNEL = Pattern.compile(
            "\\b(?:in|during|through|via|on|at|by|from) (?:(?:a|an|the|his|her|its|their|this|that|several|one) )?"
                    + DESCRIBING
                    + "(" + Occasions.SPOKEN + "|" + Occasions.WRITTEN
                    + "|twitter|facebook|instagram|telegram|youtube|social media|blog|podcast|phone calls?|phone|telephone|text messages?|video|news program)(?!\\p{L})"
                    + "(?: (interviews?|posts?|calls?|messages?|pages?|accounts?|conversations?|conferences?|statements?|briefings?|updates?|threads?)\\b)?",
            Pattern.CASE_INSENSITIVE);

    /** {@code Resigned from his post}: who is at a post or comes from one holds it. */
    private static final Pattern OFFICE = Pattern.compile("(?:from|at) .*\\bposts?", Pattern.CASE_INSENSITIVE);

    /** {@code Confirmed by the letters}: what does something, and no way by which words came. */
    private static final Pattern AGENT = Pattern.compile("(?i)by (?:an?|the|his|her|its|their|this|that|several|one) ");

    private static final Pattern OBTAINED = Pattern.compile(
            "\\b(?:obtained|seen|published|reviewed|leaked|released|cited|quoted|carried|aired) (?:to|by|in|on) ",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WRITTEN = Pattern.compile(
            "(?i)\\b(?:wr(?:ote|ites|iting|itten)|recall(?:ed|s|ing)|recount(?:ed|s|ing)|describ(?:ed|es|ing)|argu(?:ed|es|ing)|claim(?:ed|s|ing)|said|says)(?: \\p{L}+ly)?"
                    + " ((?:in|for) (?:an?|the|his|her|their|this|that) "
                    + DESCRIBING
                    + "(?:books?|memoirs?|(?:auto)?biography|column|essay|editorial|opinion (?:piece|article)|article|foreword|preface))(?!\\p{L})");

    private static final Pattern QUOTED_BY = Pattern.compile("(?i)\\b(?:quoted|cited)(?: as \\p{L}+)? (?:by|in)\\s+");

    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    private static final Pattern WHERE = Pattern.compile(", (?:where|who|which|whose) $");
    private static final int LONGEST_RELATIVE = 10;

    /** News agencies, and the words for one. From general knowledge. */
    private static final Set<String> AGENCIES = Set.of(
            "reuters",
            "ap",
            "afp",
            "upi",
            "xinhua",
            "tass",
            "interfax",
            "dpa",
            "efe",
            "ansa",
            "anadolu",
            "kyodo",
            "yonhap",
            "bernama",
            "irna",
            "isna",
            "agency",
            "wire",
            "associated",
            "agence",
            "agerpres",
            "belta",
            "ukrinform");

    /** Broadcasters and papers, and the words that stand in their names. From general knowledge. */
    private static final Set<String> OUTLETS = Set.of(
            "bbc",
            "cnn",
            "cnbc",
            "msnbc",
            "nbc",
            "abc",
            "cbs",
            "pbs",
            "npr",
            "fox",
            "itv",
            "rt",
            "jazeera",
            "arabiya",
            "bloomberg",
            "politico",
            "axios",
            "times",
            "post",
            "journal",
            "guardian",
            "telegraph",
            "herald",
            "tribune",
            "gazette",
            "chronicle",
            "courier",
            "press",
            "globe",
            "monde",
            "figaro",
            "spiegel",
            "zeitung",
            "newsweek");

    private static final Set<String> REPORTERS = Set.of(
            "reporters", "reporter", "journalists", "journalist", "media", "press", "correspondents", "correspondent");
    /** People who came together to hear, or belong together. */
    private static final Set<String> GATHERED = Set.of(
            "crowd",
            "crowds",
            "audience",
            "congregation",
            "gathering",
            "supporters",
            "delegates",
            "followers",
            "viewers",
            "listeners",
            "students",
            "staff",
            "employees",
            "shareholders",
            "investors",
            "colleagues");

    private static final Pattern PLATFORMS =
            Pattern.compile("Twitter|Facebook|Instagram|Telegram|YouTube|Youtube|Tweets?");
    private static final int LONGEST_HEARER = 80;
    private static final Pattern OWNED = Pattern.compile("(?:['’]s|s['’])\\s*$");

    private final Setting setting;
    private final OnAir air;

    public Ways(Setting setting) {
        this.setting = setting;
        this.air = new OnAir(setting);
    }

    /** The ways of one attribution, in the order of the text. */
    public List<Via> of(Draft draft, SourceClass sourceClass) {
        List<Via> ways = new ArrayList<>();
        for (TextSpan region : regions(draft)) {
            hearer(region, draft).ifPresent(ways::add);
            air.show(draft, region)
                    .or(() -> channel(region))
                    .or(() -> air.of(draft, region))
                    .ifPresent(ways::add);
            written(region).ifPresent(ways::add);
            quotedBy(region).ifPresent(ways::add);
        }
        if (sourceClass == SourceClass.DOCUMENT) {
            draft.source().flatMap(this::obtained).ifPresent(ways::add);
        }
        return ways.stream()
                .distinct()
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
    }

    /** {@code wrote in her 2020 memoir}: a book or a piece that somebody wrote. */
    private Optional<Via> written(TextSpan region) {
        Matcher matcher = WRITTEN.matcher(setting.text()).region(region.start(), region.end());
        return matcher.find()
                ? Optional.of(
                        new Via(OptionalInt.empty(), Channel.OTHER, new TextSpan(matcher.start(1), matcher.end())))
                : Optional.empty();
    }

    /** {@code was quoted as saying by the Gray Agency}: who had the words before the outlet. */
    private Optional<Via> quotedBy(TextSpan region) {
        Matcher by = QUOTED_BY.matcher(setting.text()).region(region.start(), region.end());
        if (!by.find()) {
            return Optional.empty();
        }
        Matcher end = END_OF_HEARER
                .matcher(setting.text())
                .region(by.end(), Math.min(region.end(), by.end() + LONGEST_HEARER));
        return span(by.end(), end.find() ? end.start() : Math.min(region.end(), by.end() + LONGEST_HEARER))
                .filter(this::isOfThePress)
                .map(holder -> new Via(entityIn(holder), channelOf(holder), holder));
    }

    private boolean isOfThePress(TextSpan holder) {
        return isOutlet(holder) || isOfThePress(holder.of(setting.text())) || channelOf(holder) == Channel.AGENCY;
    }

    /** The outlet's words of the cue's clause: from the content before the cue to the content after it. */
    private List<TextSpan> regions(Draft draft) {
        Optional<TextSpan> sentence = draft.cue().flatMap(cue -> setting.sentenceSpan(cue.start()));
        if (sentence.isEmpty()) {
            return List.of();
        }
        TextSpan cue = draft.cue().orElseThrow();
        boolean inside = draft.isInside();
        int from = inside || isRelative(draft)
                ? draft.outlet().get(0).start()
                : sentence.get().start();
        int to = Math.max(cue.end(), sentence.get().end());
        for (TextSpan piece : draft.content()) {
            from = piece.end() <= cue.start() ? Math.max(from, piece.end()) : from;
            to = piece.start() >= cue.end() ? Math.min(to, piece.start()) : to;
        }
        return from < to ? List.of(new TextSpan(from, to)) : List.of();
    }

    /** {@code In the interview, Brook, who backed Finch in May, said}, {@code told a briefing in Vell, where rowers cheered}: what stands before is another's. */
    private boolean isRelative(Draft draft) {
        int start = draft.outlet().get(0).start();
        String before = setting.text().substring(Math.max(0, start - LONGEST_RELATIVE), start);
        return draft.source().filter(source -> source.start() == start).isPresent()
                && (RELATIVES.contains(lower(draft.source().orElseThrow().of(setting.text())))
                        || WHERE.matcher(before).find());
    }

    private Optional<Via> hearer(TextSpan region, Draft draft) {
        Matcher verb = HEARER.matcher(setting.text()).region(region.start(), region.end());
        if (!verb.find()) {
            return Optional.empty();
        }
        int from = verb.end();
        Matcher end = END_OF_HEARER.matcher(setting.text()).region(from, Math.min(region.end(), from + LONGEST_HEARER));
        int words = end.find() ? end.start() : Math.min(region.end(), from + LONGEST_HEARER);
        int limit = from < words ? beforeATime(from, words) : words;
        int to = nameBeforeAClause(from, limit).orElse(limit);
        int shown = withShow(from, to);
        Optional<TextSpan> all = span(from, to);
        Optional<TextSpan> owner =
                all.flatMap(whole -> OnAir.stationOf(whole, setting)).filter(this::isSomebody);
        Optional<TextSpan> who = owner.or(() -> shown > to ? station(from, to) : all);
        int last = owner.isPresent() ? all.orElseThrow().end() : shown;
        return who.filter(this::isSomebody)
                .filter(somebody -> draft.source().filter(somebody::overlaps).isEmpty())
                .map(somebody -> new Via(
                        entityIn(somebody),
                        channelOfHearer(somebody),
                        new TextSpan(
                                from,
                                last > somebody.end() && (owner.isPresent() || shown > to) ? last : somebody.end())));
    }

    /** {@code told Tide News last week}, but {@code told the Sunday Tide}: a time that is no part of a name is none of the hearer. */
    private int beforeATime(int from, int to) {
        List<TextSpan> names = setting.namesIn(new TextSpan(from, to)).stream()
                .map(Setting.Named::span)
                .toList();
        return setting.timesIn(new TextSpan(from, to)).stream()
                .map(TimeExpression::span)
                .filter(time -> names.stream().noneMatch(time::overlaps))
                .mapToInt(TextSpan::start)
                .filter(start -> start > from)
                .findFirst()
                .orElse(to);
    }

    /** {@code told Tide News the board is trying}: behind a name another noun begins what is told. */
    private OptionalInt nameBeforeAClause(int from, int limit) {
        return from >= limit
                ? OptionalInt.empty()
                : setting.namesIn(new TextSpan(from, limit)).stream()
                        .filter(name -> BEFORE_A_NAME
                                .matcher(between(from, name.span().start()))
                                .matches())
                        .mapToInt(name -> name.span().end())
                        .filter(end -> end < limit
                                && ANOTHER_NOUN
                                        .matcher(setting.text())
                                        .region(end, limit)
                                        .lookingAt())
                        .findFirst();
    }

    /** {@code told the Gray Radio's “Pier” program}: the show belongs to the station. */
    private int withShow(int from, int to) {
        boolean owner = OWNED.matcher(setting.text().substring(from, to)).find();
        return owner
                ? setting.quotations().all().stream()
                        .map(Quotation::span)
                        .filter(show -> show.start() >= to && show.start() <= to + 1)
                        .map(TextSpan::end)
                        .findFirst()
                        .orElseGet(() -> OnAir.endOfTitle(setting.text(), to))
                : to;
    }

    /** "Tide Radio" of "Tide Radio's". */
    private Optional<TextSpan> station(int from, int to) {
        Matcher owned = OWNED.matcher(setting.text().substring(from, to));
        return owned.find() && owned.start() > 0
                ? Optional.of(new TextSpan(from, from + owned.start()))
                : span(from, to);
    }

    private Optional<TextSpan> span(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(setting.text().charAt(end - 1))) {
            end--;
        }
        return end > from ? Optional.of(new TextSpan(from, end)) : Optional.empty();
    }

    private boolean isSomebody(TextSpan hearer) {
        if (SourcePhrase.PREPOSITIONS.contains(
                Words.lower(hearer.of(setting.text())).stream().findFirst().orElse(""))) {
            return false;
        }
        if (isATime(hearer)) {
            return false;
        }
        return entityIn(hearer).isPresent()
                || Words.lower(hearer.of(setting.text())).stream()
                        .anyMatch(word -> AGENCIES.contains(word)
                                || OUTLETS.contains(word)
                                || REPORTERS.contains(word)
                                || GATHERED.contains(word)
                                || isSortOfHearer(word)
                                || SourceWords.isOrganization(word));
    }

    /** Somebody, and no paper. */
    private static boolean isSortOfHearer(String noun) {
        SourceClass sort = SourceWords.classOf(noun);
        return sort != SourceClass.GROUP && sort != SourceClass.DOCUMENT;
    }

    private OptionalInt entityIn(TextSpan span) {
        return new SourcePhrase(setting, span)
                .headName()
                .map(name -> OptionalInt.of(name.entity()))
                .orElse(OptionalInt.empty());
    }

    /** Whoever talks to one outlet is interviewed by it; whoever talks to "reporters" is only heard. */
    private Channel channelOf(TextSpan hearer) {
        List<String> words = Words.lower(hearer.of(setting.text()));
        return words.stream().anyMatch(AGENCIES::contains) ? Channel.AGENCY : Channel.OTHER;
    }

    private Channel channelOfHearer(TextSpan hearer) {
        Channel channel = channelOf(hearer);
        if (channel != Channel.OTHER) {
            return channel;
        }
        return isOutlet(hearer) ? Channel.INTERVIEW : Channel.HEARER;
    }

    private boolean isOutlet(TextSpan hearer) {
        return isOutlet(hearer, setting);
    }

    /** A station, a paper or an agency by its name or by what it is. */
    static boolean isOutlet(TextSpan hearer, Setting setting) {
        List<String> words = Words.lower(hearer.of(setting.text()));
        boolean named = setting.namesIn(hearer).stream()
                .anyMatch(name -> setting.entity(name.entity()).type() != NameType.PERSON);
        return words.stream().noneMatch(REPORTERS::contains)
                && words.stream()
                        .anyMatch(word ->
                                (named && OUTLETS.contains(word)) || SourceWords.classOf(word) == SourceClass.REPORTS);
    }

    private Optional<Via> channel(TextSpan region) {
        Matcher matcher = CHANNEL.matcher(setting.text()).region(region.start(), region.end());
        while (matcher.find()) {
            boolean more = matcher.group(2) != null;
            TextSpan words = new TextSpan(matcher.start(), matcher.end(more ? 2 : 1));
            if (!isInAName(matcher.group(1))
                    && !AGENT.matcher(words.of(setting.text())).lookingAt()
                    && !OFFICE.matcher(words.of(setting.text())).matches()) {
                return Optional.of(new Via(OptionalInt.empty(), channelNamed(lower(matcher.group(1))), words));
            }
        }
        return Optional.empty();
    }

    private String between(int from, int to) {
        return from < to ? setting.text().substring(from, to) : "";
    }

    private static String lower(String noun) {
        return noun.toLowerCase(Locale.ROOT);
    }

    /** Whether a name is a news agency's, a paper's or a station's, as far as its words tell. */
    public static boolean isOfThePress(String name) {
        return Words.lower(name).stream().anyMatch(word -> AGENCIES.contains(word) || OUTLETS.contains(word));
    }

    static boolean isPlatform(String name) {
        return PLATFORMS.matcher(name).matches();
    }

    /** {@code by the Gray Post}: a capital makes a common noun part of a name. */
    private static boolean isInAName(String noun) {
        return Character.isUpperCase(noun.charAt(0)) && !PLATFORMS.matcher(noun).matches();
    }

    private static Channel channelNamed(String noun) {
        if (noun.startsWith("interview")
                || noun.endsWith("phone")
                || noun.startsWith("phone")
                || noun.equals("podcast")) {
            return Channel.INTERVIEW;
        }
        if (noun.matches(
                "tweets?|twitter|facebook|instagram|telegram|youtube|social media|posts?|blog|op-eds?|video")) {
            return Channel.POST;
        }
        if (noun.matches(Occasions.WRITTEN + "|text messages?")) {
            return Channel.STATEMENT;
        }
        return noun.matches(Occasions.SPOKEN) ? Channel.MEETING : Channel.OTHER;
    }

    /** {@code a letter obtained by the Gray Gazette}. */
    private Optional<Via> obtained(TextSpan source) {
        int to = setting.sentenceSpan(source.start()).map(TextSpan::end).orElse(source.end());
        int last = Math.min(Math.max(to, source.end()), source.end() + LONGEST_HEARER);
        Matcher matcher = OBTAINED.matcher(setting.text()).region(source.start(), last);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int limit = matcher.end() < source.end() ? source.end() : last;
        Matcher end = END_OF_HEARER.matcher(setting.text()).region(matcher.end(), limit);
        return span(matcher.end(), end.find() ? end.start() : limit)
                .filter(holder -> !isATime(holder))
                .map(holder -> new Via(entityIn(holder), channelOf(holder), holder));
    }

    /** {@code released on Monday by the board} */
    private boolean isATime(TextSpan words) {
        return setting.timesIn(words).stream().anyMatch(time -> time.span().start() == words.start());
    }
}
