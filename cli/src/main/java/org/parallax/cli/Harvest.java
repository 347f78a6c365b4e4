package org.parallax.cli;

import java.util.List;
import org.parallax.intake.Intake.Rejected;
import org.parallax.reading.Reading;

/**
 * What came of the files, each list in the order of their names.
 *
 * @param readings what was read
 * @param rejected what was left out
 * @param reports those files that are reports of ours
 * @param parts how many files were passed over as parts of pages
 * @param notes what a person should know of how some were read
 */
record Harvest(
        List<Reading> readings, List<Rejected> rejected, List<Rejected> reports, int parts, List<String> notes) {}
