package org.parallax.intake.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.article.ArticleDate;
import org.parallax.article.Dating.Role;
import org.parallax.intake.date.Candidate.Source;
import org.parallax.intake.date.DateWords.Order;
import org.parallax.intake.line.Line;

/** Which day is the page's, where its tags and what readers see do not agree. */
class ReadersDayTest {

    @Test
    void aTagInUtcYieldsToTheDayThatReadersSaw() {
        Candidate utc = told("2022-06-15T01:10:00Z");
        thenPublished("2022-06-14", utc, seen("14 June 2022"));
        thenPublished("2022-06-15", utc, seen("12 June 2022"));
        thenPublished("2022-06-15", utc, seen("14 June 2022"), of(Role.PUBLISHED, Source.TIME_TAG, "15 June 2022"));
    }

    @Test
    void nowhereOnEarthIsTheDayOffByMoreThanTheHoursAllow() {
        Candidate evening = told("2022-06-15T17:10:00Z");
        thenPublished("2022-06-15", evening, seen("14 June 2022"));
        thenPublished("2022-06-16", evening, of(Role.PUBLISHED, Source.LABELLED_LINE, "16 June 2022"));
        thenPublished("2022-06-15", told("2022-06-15T17:10:00+02:00"), seen("14 June 2022"));
    }

    @Test
    void aPageBroughtOutAgainIsOfTheDayThatItShows() {
        Candidate first = told("2021-03-02");
        thenPublished("2022-06-14", first, changed("2022-06-14T09:00:00Z"), seen("14 June 2022"));
        thenPublished("2022-06-14", first, seen("14 June 2022"));
    }

    @Test
    void theTagsStayNamed() {
        ArticleDate published = published(told("2021-03-02"), seen("14 June 2022"));
        assertThat(published.range().why()).contains("DATE_LINE").contains("but LINKED_DATA says 2021-03-02");
    }

    @Test
    void aDayBeforeTheTagsIsATeasers() {
        thenPublished("2022-06-14", told("2022-06-14"), seen("2 March 2021"));
    }

    @Test
    void aDayAfterTheLastChangeIsAnEvents() {
        thenPublished("2022-06-14", told("2022-06-14"), changed("2022-06-15"), seen("2 July 2022"));
    }

    @Test
    void aDateThatSaysItIsTheFirstIsBelieved() {
        thenPublished(
                "2022-06-14",
                told("2022-06-14"),
                seen("16 June 2022"),
                of(Role.PUBLISHED, Source.LABELLED_LINE, "14 June 2022"));
    }

    @Test
    void aTagThatOnlySaysDateIsBelievedLessThanWhatIsSeen() {
        thenPublished("2022-06-14", of(Role.PUBLISHED, Source.OPEN_META, "2022-06-20"), seen("14 June 2022"));
    }

    private static Candidate told(String words) {
        return of(Role.PUBLISHED, Source.LINKED_DATA, words);
    }

    private static Candidate changed(String words) {
        return of(Role.MODIFIED, Source.LINKED_DATA, words);
    }

    private static Candidate seen(String words) {
        return of(Role.PUBLISHED, Source.DATE_LINE, words);
    }

    private static Candidate of(Role role, Source source, String words) {
        WrittenDate date = DateWords.first(words, Order.UNKNOWN).orElseThrow();
        return new Candidate(role, source, date, source.name(), DateLine.proof(Line.of(1, words)));
    }

    private static ArticleDate published(Candidate... candidates) {
        return Datings.of(Stream.of(candidates).toList(), List.of(), List.of()).published();
    }

    private static void thenPublished(String day, Candidate... candidates) {
        assertThat(published(candidates).range().day())
                .as(List.of(candidates).toString())
                .hasToString("Optional[" + day + "]");
    }
}
