package org.parallax.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which passages of a story tell of days that meet, and how alike these are. Immutable. */
final class Meetings {

    /**
     * A passage that another meets.
     *
     * @param other its number
     * @param words how many words they share
     * @param alike as {@link Likeness#of}
     */
    record Meeting(int other, int words, double alike) {}

    private final List<List<Meeting>> meetings = new ArrayList<>();

    /** @param passages by their first day */
    Meetings(List<Dated> passages) {
        Likeness likeness = new Likeness(passages);
        List<Integer> open = new ArrayList<>();
        for (int next = 0; next < passages.size(); next++) {
            LocalDate first = passages.get(next).range().firstDay().orElseThrow();
            open.removeIf(
                    known -> passages.get(known).range().lastDay().orElseThrow().isBefore(first));
            meetings.add(new ArrayList<>());
            for (int known : open) {
                int words = likeness.words(known, next);
                double alike = likeness.of(known, next);
                meetings.get(known).add(new Meeting(next, words, alike));
                meetings.get(next).add(new Meeting(known, words, alike));
            }
            open.add(next);
        }
    }

    /** Those that a passage meets, itself not among them. */
    List<Meeting> of(int passage) {
        return meetings.get(passage);
    }
}
