package org.parallax.intake.date;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.article.Dating.Role;

/** What stands before a date in a line and says of what it is the date, in the languages that news pages are mostly written in. */
enum DateLabel {
    MODIFIED(
            Role.MODIFIED,
            "(?:last |date )?(?:updated?|modified|revised|edited|changed|change|modification date)",
            "last (?:update|edit|change)",
            "(?:zuletzt )?(?:aktualisiert|geändert|bearbeitet)|letzte (?:änderung|aktualisierung)|aktualisierung",
            "(?:dernière )?(?:mise à jour|modification)|mis à jour|modifié",
            "actualizad[oa]|última (?:actualización|modificación)",
            "(?:ultimo )?aggiorna(?:to|mento)|ultima modifica",
            "atualizado|última atualização",
            "(?:laatst )?(?:bijgewerkt|gewijzigd)|laatste wijziging",
            "(?:ostatnia )?aktualizacja|zaktualizowano",
            "обновлен[оа]?|изменено|дата обновления",
            "оновлено",
            "actualizat|ultima actualizare",
            "güncelleme|güncellenme tarihi"),
    PUBLISHED(
            Role.PUBLISHED,
            "(?:first |originally |date )?(?:publi(?:shed|sh|cation)|posted|released|issued|created|written)(?: (?:date|time|on|at|in|by))*",
            "(?:publishing|posting|release|creation|issue|news|article) (?:date|time)",
            "date(?: (?:of )?(?:publication|published|posted|publishing|created))?",
            "veröffentlicht|veröffentlichung|erschienen|publiziert|erstellt|eingestellt|gepostet|datum",
            "publiée?|mise? en ligne|date de publication",
            "publicad[oa]|fecha(?: de publicación)?",
            "pubblicat[oa]|data di pubblicazione",
            "data(?=\\s*:)|data de publicação",
            "gepubliceerd|geplaatst|publicatiedatum",
            "opublikowan[oa]|dodano|data (?:publikacji|dodania)",
            "опубликован[оа]?|дата(?: публикации)?",
            "опубліковано|дата публікації",
            "publicat|data publicării",
            "yayınlanma|yayın tarihi",
            "author|autor(?:in)?|verfasst|geschrieben"),
    /** Of something else than the page. */
    OTHER(
            Role.PUBLISHED,
            "registriert|registered|joined|member since|mitglied seit|dabei seit|beitritt|inscrit|registrado",
            "termine?|event(?: date)?|when|wann|beginn|starts?|deadline|gültig ab|geboren|born|née?",
            "version|release|data as of|as of|retrieved|accessed|abgerufen(?: am)?"),
    /** The text is as of that day: what German pages print where others print nothing. */
    AS_OF(Role.PUBLISHED, "stand");

    private static final String BETWEEN =
            "(?: (?:on|at|in|am|vom|den|le|el|il|op|em|dnia|la|der)(?!\\p{L}))?[\\s:：|.,-]*(?:\\p{L}{2,12}\\.?,? ?(?:den |the |le )?)?$";

    /** "This entry was posted by Tove Arndt on …", "Dieser Artikel wurde am …". */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:entry|article|story|post|beitrag|artikel|eintrag|[”“»«\"]) (?:was|wurde|is) .{0,60}$");

    private final Role role;
    private final Pattern first;
    private final Pattern before;

    DateLabel(Role role, String... labels) {
        String any = "(?:" + String.join("|", labels) + ")(?!\\p{L})";
        this.role = role;
        this.first = Pattern.compile("(?iu)^[\\[(]?" + any + ".*");
        this.before = Pattern.compile("(?iu)(?<!\\p{L})" + any + BETWEEN);
    }

    Role role() {
        return role;
    }

    boolean isOfThePage() {
        return this != OTHER;
    }

    /** Whether it says plainly that the page came out then, or was changed. */
    boolean isPlainlySaid() {
        return this != AS_OF;
    }

    /**
     * The label of a date.
     *
     * @param words all that stands before it, after the date before
     * @param first whether it is the first date of its line: then a label may begin the line with other words in between
     */
    static Optional<DateLabel> of(String words, boolean first) {
        for (DateLabel label : values()) {
            if (label.before.matcher(words).find()
                    || (first && label.first.matcher(words).matches())) {
                return Optional.of(label);
            }
        }
        return sentence(words);
    }

    /** The label that a sentence is: so a date may be told in running text. */
    static Optional<DateLabel> sentence(String words) {
        return SENTENCE.matcher(words).find() ? Optional.of(PUBLISHED) : Optional.empty();
    }

    /** Whether a line begins with the words for a change. */
    static boolean beginsWithAChange(String line) {
        return MODIFIED.first.matcher(line).matches();
    }
}
