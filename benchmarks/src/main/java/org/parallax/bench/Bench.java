package org.parallax.bench;

import org.parallax.bench.accuracy.AccuracyCommand;
import org.parallax.bench.anchors.AnchorsCommand;
import org.parallax.bench.attribution.AttributionCommand;
import org.parallax.bench.candidates.CandidatesCommand;
import org.parallax.bench.candidates.TimelineWeightsCommand;
import org.parallax.bench.claims.ClaimsCommand;
import org.parallax.bench.dates.DatesCommand;
import org.parallax.bench.extraction.ExtractionCommand;
import org.parallax.bench.gates.GatesCommand;
import org.parallax.bench.growing.GrowingCommand;
import org.parallax.bench.laid.MarkSpansCommand;
import org.parallax.bench.loaded.LoadedCommand;
import org.parallax.bench.many.ManyCommand;
import org.parallax.bench.names.NamesCommand;
import org.parallax.bench.nested.NestedCommand;
import org.parallax.bench.pairs.ArabicCommand;
import org.parallax.bench.pairs.NameWeightsCommand;
import org.parallax.bench.pairs.PairsCommand;
import org.parallax.bench.peers.PeersCommand;
import org.parallax.bench.pronouns.AntecedentSheetsCommand;
import org.parallax.bench.pronouns.PronounsCommand;
import org.parallax.bench.readers.ReadersCommand;
import org.parallax.bench.speakers.SpeakersCommand;
import org.parallax.bench.speed.SpeedCommand;
import org.parallax.bench.statements.NewsWeightsCommand;
import org.parallax.bench.statements.StatementSheetsCommand;
import org.parallax.bench.statements.StatementsCommand;
import org.parallax.bench.stories.StoriesCommand;
import org.parallax.bench.story.StoryCommand;
import org.parallax.bench.timeline.TimelineCommand;
import org.parallax.bench.times.TimesCommand;
import org.parallax.bench.verdicts.VerdictsCommand;
import org.parallax.bench.wayback.WayBackCommand;
import org.parallax.bench.wire.WireCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./bench NAME DIR [--json FILE]}: one table for each name. A new command is a class of its own package, listed here. */
@Command(
        name = "bench",
        description = "Scores and timings over a folder that you name.",
        mixinStandardHelpOptions = true,
        subcommands = {
            AccuracyCommand.class,
            AnchorsCommand.class,
            AntecedentSheetsCommand.class,
            CandidatesCommand.class,
            ArabicCommand.class,
            AttributionCommand.class,
            ClaimsCommand.class,
            DatesCommand.class,
            ExtractionCommand.class,
            GatesCommand.class,
            GrowingCommand.class,
            LoadedCommand.class,
            ManyCommand.class,
            MarkSpansCommand.class,
            NameWeightsCommand.class,
            NamesCommand.class,
            NestedCommand.class,
            NewsWeightsCommand.class,
            PairsCommand.class,
            PeersCommand.class,
            PronounsCommand.class,
            ReadersCommand.class,
            SpeakersCommand.class,
            SpeedCommand.class,
            StatementSheetsCommand.class,
            StatementsCommand.class,
            StoriesCommand.class,
            StoryCommand.class,
            TimelineCommand.class,
            TimelineWeightsCommand.class,
            TimesCommand.class,
            VerdictsCommand.class,
            WayBackCommand.class,
            WireCommand.class
        })
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** What {@link #main} runs. */
    public static CommandLine commandLine() {
        return new CommandLine(new Bench()).setCaseInsensitiveEnumValuesAllowed(true);
    }
}
