package org.parallax.statement.source;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.statement.Statement.Channel;
import org.parallax.statement.Statement.Via;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Setting.Named;

/** Tells on which programme or station, or in which paper, words came: {@code said on Tide TV}, {@code told Gray Radio's “Pier Talk”}. Threads may share it. */
final class OnAir {

    private static final int NEAR = 80;

    /** A closing mark may stand behind the outlet's words. */
    private static final int MARKS = 3;

    private static final String DAY = "\\p{Lu}\\p{Ll}+day(?:['’]s)?(?: (?:morning|afternoon|evening|night))?";

    /** What may stand between a cue and the station: a time, "live", "by telephone". */
    private static final String BESIDE =
            "(?:\\s|,|\\b(?:by (?:tele)?phone|live|today|yesterday|later|earlier|just after (?:midnight|noon)|on " + DAY
                    + "|" + DAY + ")(?!\\p{L}))*";

    private static final Pattern BY_THE_CUE = Pattern.compile(BESIDE);
    private static final Pattern OPENS = Pattern.compile(
            "(?i:(?:\\s|\\b(?:and|but|also|then|later|earlier|speaking|appearing|interviewed|in an (?:interview|appearance))(?!\\p{L}))*)"
                    + BESIDE);
    private static final Pattern HEARD =
            Pattern.compile("(?i).*\\b(?:told|tells|telling|calls? to|interview (?:on|with))\\s");

    private static final String SMALL = "the|of|in|and|with|to|for|at|on|a";
    private static final String WORD = "\\p{Lu}[\\p{L}\\d'’&-]*";
    private static final String TITLE = WORD + "(?: (?:" + WORD + "|\\d+|" + SMALL + "))*";

    private static final Pattern OWNED_TITLE = Pattern.compile("([^'’]{2,40})['’]s? " + TITLE);

    private static final Pattern SOME_WORDS = Pattern.compile("(?!" + DAY + ")" + WORD + "(?: (?:" + WORD + "))+");

    /** {@code on “Pier Talk”}, {@code to Gray Radio's “Pier Talk”}: a title in marks. */
    private static final Pattern SHOW = Pattern.compile("\\b(?<at>[Oo]n|to|told|telling|tells|with)\\s+(?:the\\s+)?(?:"
            + DAY
            + "\\s+)?(?<station>(?:\\p{Lu}[\\p{L}\\d.]*\\s){0,3}\\p{Lu}[\\p{L}\\d.]*['’]s?\\s+)?(?:[\"“]|''|‘‘)"
            + TITLE
            + "[,.]?(?:[\"”]|''|’’)");

    /** {@code Gray Radio's | Pier Talk}: a title behind its station. */
    private static final Pattern OWN_SHOW =
            Pattern.compile("(?: \\d+)?['’]s? (?:[\"“]|''|‘‘)?" + TITLE + "(?:[,.]?(?:[\"”]|''|’’))?");

    private static final Pattern ON_AIR = Pattern.compile("\\bon (?:(?:the|a|an|his|her|its|their) )?" + Ways.DESCRIBING
            + "(?:television|TV|radio)\\b(?! \\p{L}+s?['’])");
    private static final Pattern AT = Pattern.compile("\\b([Oo]n|[Ii]n) (?:the )?(?=\\p{Lu})");

    private final Setting setting;

    OnAir(Setting setting) {
        this.setting = setting;
    }

    /**
     * The station or the paper of one attribution.
     *
     * @param region the outlet's words of its clause
     */
    Optional<Via> of(Draft draft, TextSpan region) {
        return atAStation(draft, region).or(() -> onAir(draft));
    }

    /** The programme of one attribution. */
    Optional<Via> show(Draft draft, TextSpan region) {
        Matcher show = SHOW.matcher(setting.text())
                .region(region.start(), Math.min(setting.text().length(), region.end() + MARKS));
        while (show.find()) {
            boolean owned = show.start("station") >= 0;
            boolean heard =
                    HEARD.matcher(between(region.start(), show.end("at")) + " ").matches();
            boolean on = show.group("at").equalsIgnoreCase("on")
                    && (isBeside(show.start(), draft, region) || (owned && isBehindTheVerb(show.start(), draft)));
            if (on || heard) {
                int from = show.group("at").equalsIgnoreCase("on") ? show.start() : show.end("at") + 1;
                return Optional.of(new Via(
                        owned ? station(show) : OptionalInt.empty(),
                        Channel.INTERVIEW,
                        new TextSpan(from, Math.min(show.end(), Math.max(region.end(), from + 1)))));
            }
        }
        return Optional.empty();
    }

    /** {@code told Gray Radio's This Tide}: the station, where the words are no more than its own show's and no person's. */
    static Optional<TextSpan> stationOf(TextSpan words, Setting setting) {
        Matcher own = OWNED_TITLE.matcher(words.of(setting.text()));
        return own.matches()
                        && setting.namesIn(words).stream()
                                .noneMatch(name -> setting.entity(name.entity()).type() == NameType.PERSON)
                ? Optional.of(new TextSpan(words.start(), words.start() + own.end(1)))
                : Optional.empty();
    }

    /** {@code told Gray Radio's | This Tide that}: where a title of some words ends that begins at a place; the place where none does. */
    static int endOfTitle(String text, int from) {
        Matcher title = SOME_WORDS.matcher(text).region(from, text.length());
        return title.lookingAt() ? title.end() : from;
    }

    /** The station may be of the cue itself, where a tagger took it with the verb. */
    private static boolean isBehindTheVerb(int at, Draft draft) {
        return at >= draft.cue().orElseThrow().start();
    }

    private OptionalInt station(Matcher show) {
        return setting.namesIn(new TextSpan(show.start("station"), show.end("station"))).stream()
                .filter(this::isAStation)
                .mapToInt(Named::entity)
                .findFirst();
    }

    /** Whether words stand right by the cue or its source, or open their sentence. */
    private boolean isBeside(int at, Draft draft, TextSpan region) {
        int cue = draft.outlet().get(draft.outlet().size() - 1).end();
        int verb = draft.cue().orElseThrow().end();
        return (isBehindTheVerb(at, draft)
                        && BY_THE_CUE.matcher(between(verb, at)).matches())
                || (at >= cue && BY_THE_CUE.matcher(between(cue, at)).matches())
                || OPENS.matcher(between(region.start(), at)).matches();
    }

    /** {@code said on Tide TV}, right by the cue: who "watched on television" says it elsewhere. */
    private Optional<Via> onAir(Draft draft) {
        TextSpan cue = draft.cue().orElseThrow();
        Matcher air = ON_AIR.matcher(setting.text()).region(cue.start(), limit(cue.end()));
        return air.find() && BY_THE_CUE.matcher(between(cue.end(), air.start())).matches()
                ? Optional.of(new Via(OptionalInt.empty(), Channel.OTHER, new TextSpan(air.start(), air.end())))
                : Optional.empty();
    }

    /** {@code said on Tide TV}, {@code wrote Ada Brook in the Gray Post}, {@code Speaking on Tide TV, she said}: a station or paper by its name. */
    private Optional<Via> atAStation(Draft draft, TextSpan region) {
        Matcher at = AT.matcher(setting.text())
                .region(
                        region.start(),
                        Math.max(region.end(), limit(draft.anchor().end())));
        while (at.find()) {
            Optional<Via> via = isBeside(at.start(), draft, region) ? stationAt(at) : Optional.empty();
            if (via.isPresent()) {
                return via;
            }
        }
        return Optional.empty();
    }

    private Optional<Via> stationAt(Matcher at) {
        return setting.namesIn(new TextSpan(at.end(), at.end() + 1)).stream()
                .filter(this::isAStation)
                .findFirst()
                .map(name -> new Via(
                        OptionalInt.of(name.entity()),
                        at.group(1).equalsIgnoreCase("on") ? Channel.INTERVIEW : Channel.OTHER,
                        new TextSpan(at.start(), withShow(name.span().end()))));
    }

    private int withShow(int end) {
        Matcher show =
                OWN_SHOW.matcher(setting.text()).region(end, setting.text().length());
        return show.lookingAt() ? show.end() : end;
    }

    private boolean isAStation(Named name) {
        return setting.entity(name.entity()).type() == NameType.ORGANIZATION && Ways.isOutlet(name.span(), setting);
    }

    private int limit(int from) {
        return Math.min(setting.text().length(), from + NEAR);
    }

    private String between(int from, int to) {
        return from < to ? setting.text().substring(from, to) : "";
    }
}
