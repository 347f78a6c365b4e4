package org.parallax.statement.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.article.TextSpan;
import org.parallax.language.Tagging.NameType;
import org.parallax.statement.setting.Discourse;
import org.parallax.statement.setting.Draft;
import org.parallax.statement.setting.Setting;
import org.parallax.statement.setting.Setting.Named;
import org.parallax.statement.setting.Speaker;
import org.parallax.statement.setting.SpeakerRule;

/** "Ada Brook, who said …": the last name before "who" in the sentence, where at most a description stands between. */
final class ARelativePronounIsTheNameBeforeIt implements SpeakerRule {

    private static final Set<String> PRONOUNS = Set.of("who", "which", "that", "whom");
    private static final int LONGEST_DESCRIPTION = 120;

    /** What can stand between a name and its pronoun: a comma, an age, where from, what the name is called. ", but we have word that" begins anew. */
    private static final Pattern APPOSITION = Pattern.compile(
            ",\\s+(?:\\d{1,3},\\s+)?(?:(?:of|from) [^,;]{2,40},\\s+)?(?:(?:an?|the|another|one|his|her|its|their)\\b[^;]*)?",
            Pattern.CASE_INSENSITIVE);

    /** {@code who was among the rescued}: the tagger took the whole clause for the source. */
    private static final Pattern CLAUSE = Pattern.compile("who\\s+\\p{Ll}.*", Pattern.DOTALL);

    private static final Pattern JUNIOR = Pattern.compile("\\b(?:Jr|Sr)$");

    private static final Pattern BY = Pattern.compile(
            "(?is).*,\\s(?:(?:first|as|later|previously|initially|also)\\s)?\\p{L}+(?:ed|en|own)\\sby\\s(?:the\\s)?");

    @Override
    public Optional<Speaker> speaker(Draft draft, Discourse soFar) {
        return draft.source()
                .filter(source -> isRelative(source.of(soFar.setting().text())))
                .flatMap(source -> before(source, soFar.setting()))
                .map(name -> Speaker.named(name.entity(), draft, this));
    }

    /** {@code which together}, {@code who later}: the tagger took an adverb of the verb for a word of the source. */
    private static final Pattern ADVERB = Pattern.compile("\\s(?:together|later|also|then|once|\\p{Ll}+ly)$");

    private static boolean isRelative(String source) {
        return PRONOUNS.contains(ADVERB.matcher(source.toLowerCase(Locale.ROOT)).replaceFirst(""))
                || CLAUSE.matcher(source).matches();
    }

    private static boolean asksForSomebody(TextSpan pronoun, Setting setting) {
        return setting.text()
                .substring(pronoun.start(), pronoun.end())
                .toLowerCase(Locale.ROOT)
                .startsWith("who");
    }

    /** {@code a talk with Ada Brook that gave hope}: "that" and "which" are things. */
    private static boolean isPerson(Named name, Setting setting) {
        return setting.entity(name.entity()).type() == NameType.PERSON;
    }

    private static boolean isPlace(Named name, Setting setting) {
        return setting.entity(name.entity()).type() == NameType.PLACE;
    }

    private static Optional<Named> before(TextSpan pronoun, Setting setting) {
        int from = setting.sentenceSpan(pronoun.start()).map(TextSpan::start).orElse(pronoun.start());
        int floor = Math.max(from, pronoun.start() - LONGEST_DESCRIPTION);
        if (floor >= pronoun.start()) {
            return Optional.empty();
        }
        List<Named> names = setting.namesIn(new TextSpan(floor, pronoun.start())).stream()
                .filter(name -> name.span().end() <= pronoun.start())
                .filter(name -> asksForSomebody(pronoun, setting) ? !isPlace(name, setting) : !isPerson(name, setting))
                .toList();
        Optional<Named> nearest = takenUp(names, pronoun, setting);
        return nearest.filter(name -> !isPerson(name, setting) && asksForSomebody(pronoun, setting))
                .flatMap(body -> takenUp(
                        names.stream().filter(name -> isPerson(name, setting)).toList(), pronoun, setting))
                .or(() -> nearest);
    }

    /** {@code Ada Brook, the head of the Harbour Board, who said}: "who" is rather she than the board. */
    private static Optional<Named> takenUp(List<Named> names, TextSpan pronoun, Setting setting) {
        for (int i = names.size() - 1; i >= 0; i--) {
            TextSpan name = names.get(i).span();
            String between = setting.text().substring(endOf(name, setting.text()), pronoun.start());
            if (between.isBlank() || APPOSITION.matcher(between).matches()) {
                return Optional.of(names.get(i)).filter(one -> !isInPassing(one, between, pronoun, setting));
            }
        }
        return Optional.empty();
    }

    /** {@code Lew Finch Jr., who}: the dot is of the name. */
    private static int endOf(TextSpan name, String text) {
        return JUNIOR.matcher(name.of(text)).find() && text.startsWith(".", name.end()) ? name.end() + 1 : name.end();
    }

    /** {@code a study, first reported by the Gray Tide, which found}: the study; {@code In Vell, that meant}: nothing named. */
    private static boolean isInPassing(Named name, String between, TextSpan pronoun, Setting setting) {
        String before = setting.text()
                .substring(
                        Math.max(0, name.span().start() - LONGEST_DESCRIPTION),
                        name.span().start());
        boolean that = pronoun.of(setting.text()).toLowerCase(Locale.ROOT).startsWith("that")
                && between.strip().equals(",");
        return that || (!asksForSomebody(pronoun, setting) && BY.matcher(before).matches());
    }
}
