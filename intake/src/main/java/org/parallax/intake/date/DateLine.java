package org.parallax.intake.date;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.DateProof;
import org.parallax.article.Dating;
import org.parallax.intake.furniture.DateLinesStandAlone;
import org.parallax.intake.line.Line;
import org.parallax.intake.line.Words;

/** Reads the dates that stand in the visible lines around an article. */
public final class DateLine {

    private static final int LONGEST = 30;
    private static final int LITTLE = 7;
    private static final int WORDS_SHOWN = 200;

    private static final Pattern MODIFIED = Pattern.compile(
            "(?iu)^[\\[(]?(?:(?:last |date )?(?:updated?|modified|revised|edited|changed|change)|last (?:update|edit|change)|aktualisiert|zuletzt aktualisiert|stand|mis à jour|modifié|actualizado|actualizada|aggiornato|atualizado|bijgewerkt|обновлено|güncelleme)(?!\\p{L}).*");
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?iu)^[\\[(]?(?:(?:first |originally |date )?(?:publi(?:shed|sh|cation)|posted|released?|issued|created)(?: (?:date|time|on|at|in|by))*|(?:publishing|posting|release|creation|issue|news|article) (?:date|time)|date(?: (?:of )?(?:publication|published|posted|publishing|created))?|veröffentlicht|erstellt|publié|publicado|publicada|fecha|datum|data|pubblicato|gepubliceerd|opublikowano|опубликовано|дата|yayınlanma|yayın tarihi)(?!\\p{L}).*");

    private DateLine() {}

    /** A line that says what its date is: "Publish Date : 1 May 2020 - 10:00", "Updated 3 March 2021". */
    public static Optional<Candidate> labelled(Line line, DateWords.Order order) {
        if (line.words() > LONGEST || line.text().length() > WORDS_SHOWN * 2) {
            return Optional.empty();
        }
        boolean modified = MODIFIED.matcher(line.text()).matches();
        if (!modified && !PUBLISHED.matcher(line.text()).matches()) {
            return Optional.empty();
        }
        Dating.Role role = modified ? Dating.Role.MODIFIED : Dating.Role.PUBLISHED;
        return candidate(line, order, role, Candidate.Source.LABELLED_LINE);
    }

    /** A line that is a date and nothing else. */
    public static Optional<Candidate> alone(Line line, DateWords.Order order) {
        return line.words() <= LONGEST && DateLinesStandAlone.isDateAlone(line.text())
                ? candidate(line, order, Dating.Role.PUBLISHED, Candidate.Source.DATE_LINE)
                : Optional.empty();
    }

    /** A short line with a date and little else: "21 January 2022 | Traffic", "Jane Doe, 3 May 2020, 10:15"; not a signature under a quotation. */
    public static Optional<Candidate> mostly(Line line, DateWords.Order order, Candidate.Source source) {
        boolean little = line.words() <= LONGEST / 2
                && (!line.isProse() || DateLinesStandAlone.isDateAlone(line.text()))
                && !line.text().startsWith("—")
                && Words.count(DateWords.without(line.text())) <= LITTLE;
        boolean modified = MODIFIED.matcher(line.text()).matches();
        return little && !modified ? candidate(line, order, Dating.Role.PUBLISHED, source) : Optional.empty();
    }

    /** A line in which a date stands, whatever else it says. */
    public static Optional<Candidate> holding(Line line, DateWords.Order order, Candidate.Source source) {
        return candidate(line, order, Dating.Role.PUBLISHED, source);
    }

    private static Optional<Candidate> candidate(
            Line line, DateWords.Order order, Dating.Role role, Candidate.Source source) {
        return DateWords.first(line.text(), order)
                .map(date ->
                        new Candidate(role, source, date, "line " + line.number() + ": " + shown(line), proof(line)));
    }

    /** Where a line stands, and its first words. */
    public static DateProof.PageLine proof(Line line) {
        return new DateProof.PageLine(line.number(), cut(line.text(), WORDS_SHOWN));
    }

    private static String shown(Line line) {
        return "\"" + cut(line.text(), 80) + "\"";
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
