package org.parallax.statement.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Words;
import org.parallax.name.Titles;
import org.parallax.name.WordsBehindATitle;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Trim;

/** Makes sources whole: whole words, whole names, the titles before them; no stray marks. Threads may share it. */
public final class Sources {

    private static final int MOST_TITLES = 6;
    private static final int LONGEST_DATELINE = 60;
    private static final int LONGEST_APPENDED = 60;
    private static final Pattern OPEN_BRACKET = Pattern.compile("\\s*[(\\[]\\s*$");
    private static final Pattern RELATIVE = Pattern.compile("(?:^|\\s)(who|which)\\s*$");
    private static final Pattern THAT_ONE = Pattern.compile(
            "([Tt]hat )(?!(?:the|an?|his|her|its|their|this|these|those|some|many|most|all|he|she|it|they|we|I|you|no|any|one)\\b)\\p{Ll}[\\p{Ll}-]*(?<!s)(?:\\b|$)");
    private static final Pattern CUT =
            Pattern.compile("(?i)(?<verb>.*\\p{L}) (?:in|on|at|during) (?:an?|the|his|her|its|their)");
    private static final Pattern OPENER =
            Pattern.compile("(?i)(?:when|while|though|although|because|if|whereas|until|since|unless) (?=\\p{L})");
    private static final Pattern ACCORDING_TO =
            Pattern.compile("(?i)according to (?<whom>[^,.;:“”\"]{2,60}), (?=who\\b)");
    private static final Pattern STOP = Pattern.compile("\\p{Ll}{3,}[.!?]$");
    private static final String COMMA = ", ";
    private static final Pattern CLOSED = Pattern.compile("[^,.;:]{0,40},");
    private static final Pattern OPENING = Pattern.compile("\\s*(?:(?:Even|And|But|Yet|Meanwhile,) )?(?:[Tt]he )?");
    private static final Pattern TITLE_END = Pattern.compile("\\.? ");
    private static final Pattern SMALL = Pattern.compile("(?i)the|an?|in|on|at|of|by|to|for|from|with|and|or|but");
    private static final Pattern DATELINE =
            Pattern.compile("[^.,;:!?“”\"]{2,50}?(?:\\s/\\s|\\s[–—-]{1,2}\\s|\\)\\s?[–—-]{1,2}\\s?)");

    private final Setting setting;

    public Sources(Setting setting) {
        this.setting = setting;
    }

    /** An attribution with its source and its cue made whole; without a source where it turns out to have none. */
    public Draft made(Draft draft) {
        TextSpan cue = draft.cue()
                .map(words -> Words.wholeApartFromClitics(setting.text(), words))
                .map(this::withoutArticle)
                .orElse(draft.anchor());
        Draft whole = new Draft(draft.source(), draft.cue().map(words -> cue), draft.content(), draft.origin());
        return whole.withSource(
                accordingTo(whole).flatMap(source -> made(source, whole)).filter(words -> !words.overlaps(cue)));
    }

    /** {@code said in a}: where a tagger stops before the noun, the cue is the verb. */
    private TextSpan withoutArticle(TextSpan cue) {
        Matcher cut = CUT.matcher(cue.of(setting.text()));
        return cut.matches() ? new TextSpan(cue.start(), cue.start() + cut.end("verb")) : cue;
    }

    /** {@code according to a clerk, who spoke on one condition}: the clerk is the source, and not "who". */
    private Optional<TextSpan> accordingTo(Draft draft) {
        Matcher whom = ACCORDING_TO
                .matcher(setting.text())
                .region(draft.anchor().start(), setting.text().length());
        return draft.source()
                .map(source -> whom.lookingAt() && whom.end() == source.start()
                        ? new TextSpan(whom.start("whom"), whom.end("whom"))
                        : source);
    }

    private Optional<TextSpan> made(TextSpan source, Draft draft) {
        TextSpan whole = inOneSentence(Words.wholeApartFromClitics(setting.text(), source), draft);
        for (Setting.Named name : setting.namesIn(new TextSpan(Math.max(0, whole.start() - 60), whole.end()))) {
            boolean free = draft.cue().filter(name.span()::overlaps).isEmpty()
                    && draft.content().stream().noneMatch(name.span()::overlaps);
            whole = free && name.span().overlaps(whole) ? whole.union(name.span()) : whole;
        }
        TextSpan named = withNameBefore(withNameOfTitle(withoutDateline(whole), draft), draft);
        return withoutOpenBracket(withTitles(withAppendedName(withoutOpener(named), draft), draft))
                .flatMap(this::withoutJoints)
                .map(words -> new ASourceEndsWithItsWords(setting).of(words, draft))
                .filter(span -> !SMALL.matcher(span.of(setting.text())).matches());
    }

    /** {@code according to the board. Moss}: where another sentence begins, the source ends. */
    private TextSpan inOneSentence(TextSpan source, Draft draft) {
        TextSpan first = setting.sentenceSpan(source.start()).orElse(source);
        boolean runsOn = first.end() < source.end()
                && draft.anchor().start() < source.start()
                && STOP.matcher(source.of(setting.text())
                                .substring(0, first.end() - source.start())
                                .strip())
                        .find();
        return runsOn ? new TextSpan(source.start(), first.end()) : source;
    }

    /** {@code when the board}, {@code while rowers}: what opens the clause is no part of who speaks. */
    private TextSpan withoutOpener(TextSpan source) {
        Matcher opener = OPENER.matcher(setting.text()).region(source.start(), source.end());
        return opener.lookingAt() ? new TextSpan(opener.end(), source.end()) : source;
    }

    /** {@code Mr}: a tagger that stops after the title leaves out the name. */
    private TextSpan withNameOfTitle(TextSpan source, Draft draft) {
        List<TextSpan> words = Words.in(setting.text(), source);
        if (words.isEmpty() || !Titles.isTitle(words.get(words.size() - 1).of(setting.text()))) {
            return source;
        }
        return setting.namesIn(new TextSpan(source.end(), source.end() + 3)).stream()
                .map(Setting.Named::span)
                .filter(name -> setting.sentenceAt(name.start()) == setting.sentenceAt(source.start()))
                .filter(name -> TITLE_END
                        .matcher(setting.text().substring(source.end(), name.start()))
                        .matches())
                .filter(name -> !isTaken(name, draft))
                .findFirst()
                .map(source::union)
                .orElse(source);
    }

    /** {@code Ada Brook, a friend of Lew Finch, said}, {@code Brook, others}: the description alone is not all of the source. */
    private TextSpan withNameBefore(TextSpan source, Draft draft) {
        List<Setting.Named> before = isApposed(source) ? setting.namesBefore(source.start()) : List.of();
        TextSpan name =
                before.isEmpty() ? source : before.get(before.size() - 1).span();
        return name.end() == source.start() - COMMA.length() && opensAClause(name) && !isTaken(name, draft)
                ? name.union(source)
                : source;
    }

    private boolean isApposed(TextSpan source) {
        String text = setting.text();
        boolean closed =
                CLOSED.matcher(text).region(source.end() - 1, text.length()).lookingAt();
        return source.start() >= COMMA.length()
                && text.startsWith(COMMA, source.start() - COMMA.length())
                && !RELATIVE.matcher(source.of(text)).find()
                && new SourcePhrase(setting, source).headName().isEmpty()
                && (closed || source.of(text).equals("others"));
    }

    private boolean opensAClause(TextSpan name) {
        int sentence = setting.sentenceSpan(name.start()).map(TextSpan::start).orElse(name.start());
        String before = setting.text().substring(Math.min(sentence, name.start()), name.start());
        return OPENING.matcher(before.substring(before.lastIndexOf(';') + 1)).matches();
    }

    /** {@code a rights lawyer who opposes the toll}: "who" is the source; whom it stands for is another question. */
    private Optional<TextSpan> withoutJoints(TextSpan source) {
        Matcher relative = RELATIVE.matcher(source.of(setting.text()));
        return relative.find()
                ? Optional.of(new TextSpan(source.start() + relative.start(1), source.start() + relative.end(1)))
                : Trim.joints(setting.text(), source).map(words -> withThat(words, source));
    }

    /** {@code That committee}: "that" before a single thing tells which, and joins no clause. */
    private TextSpan withThat(TextSpan words, TextSpan source) {
        Matcher that = THAT_ONE.matcher(setting.text()).region(source.start(), source.end());
        return words.start() > source.start() && that.lookingAt() && that.end(1) == words.start()
                ? new TextSpan(source.start(), words.end())
                : words;
    }

    private Optional<TextSpan> withoutOpenBracket(TextSpan source) {
        Matcher bracket = OPEN_BRACKET.matcher(source.of(setting.text()));
        int end = bracket.find() ? source.start() + bracket.start() : source.end();
        return end > source.start() ? Optional.of(new TextSpan(source.start(), end)) : Optional.empty();
    }

    /** {@code Gray News / A ferryman said}, {@code PORT GRAY (Dispatches) – The board said}: what stands before the mark is no source. */
    private TextSpan withoutDateline(TextSpan source) {
        boolean first = source.start() == 0 || setting.text().charAt(source.start() - 1) == '\n';
        Matcher dateline = DATELINE.matcher(setting.text())
                .region(source.start(), Math.min(source.end(), source.start() + LONGEST_DATELINE));
        return first && dateline.lookingAt() && dateline.end() < source.end()
                ? new TextSpan(dateline.end(), source.end())
                : source;
    }

    /** {@code the commander of the Tide Force, Ada Brook, said}: a person's name right after the source, up to the cue, belongs to it. */
    private TextSpan withAppendedName(TextSpan source, Draft draft) {
        int cue = draft.anchor().start();
        if (cue <= source.end() || cue - source.end() > LONGEST_APPENDED) {
            return source;
        }
        TextSpan gap = new TextSpan(source.end(), cue);
        return setting.namesIn(gap).stream()
                .map(Setting.Named::span)
                .filter(name -> isAppended(source.end(), name, cue))
                .findFirst()
                .map(source::union)
                .orElse(source);
    }

    private boolean isAppended(int from, TextSpan name, int cue) {
        String before = setting.text().substring(from, name.start());
        return name.end() <= cue
                && before.matches("(?:\\s?[\\p{L}-]*)?,\\s*")
                && setting.text().substring(name.end(), cue).matches("[\\p{L}\\s]{0,12},?\\s*");
    }

    private TextSpan withTitles(TextSpan source, Draft draft) {
        int floor = setting.sentenceSpan(source.start()).map(TextSpan::start).orElse(source.start());
        int start = source.start();
        for (int n = 0; n < MOST_TITLES && start > floor; n++) {
            int end = start;
            while (end > floor && setting.text().charAt(end - 1) == ' ') {
                end--;
            }
            int from = end;
            while (from > floor && !Character.isWhitespace(setting.text().charAt(from - 1))) {
                from--;
            }
            if (from == end
                    || end == start
                    || !isTitle(setting.text().substring(from, end))
                    || isTaken(new TextSpan(from, end), draft)) {
                break;
            }
            start = from;
        }
        return new TextSpan(start, source.end());
    }

    private static boolean isTitle(String word) {
        String plain = word.replace(".", "");
        return !plain.isEmpty()
                && plain.chars().allMatch(c -> Character.isLetter(c) || c == '-')
                && (isTitleAsWritten(plain)
                        || WordsBehindATitle.canBe(plain)
                        || plain.equals("the")
                        || plain.equals("The"));
    }

    /** "said" is no title, "Said" can be. */
    private static boolean isTitleAsWritten(String word) {
        return Titles.isTitle(word) && (Character.isUpperCase(word.charAt(0)) || !Titles.isHonorific(word));
    }

    private static boolean isTaken(TextSpan word, Draft draft) {
        return draft.cue().filter(word::overlaps).isPresent()
                || draft.content().stream().anyMatch(word::overlaps);
    }
}
