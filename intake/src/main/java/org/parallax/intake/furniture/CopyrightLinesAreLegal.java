package org.parallax.intake.furniture;

import java.util.List;
import java.util.Locale;
import org.parallax.intake.line.Line;

/** Copyright notes, terms and imprint. */
final class CopyrightLinesAreLegal implements FurnitureRule {

    private static final int LONGEST = 90;

    private static final Phrases LINE = Phrases.of(
            "(?:©|\\(c\\)|copyright\\b|&copy;).{0,400}",
            "(?:this (?:material|article|content|story)|no part of).{0,80}(?:may not be|be) (?:published|reproduced|copied|broadcast|republished|used).{0,250}",
            "(?:terms|conditions)(?: (?:of|and|&|conditions|use|service|terms|sale))*",
            "(?:about|contact|imprint|impressum|legal|disclaimer|advertise|careers|jobs|sitemap|site map|help|faq|feedback|write for us|mission|masthead)(?: (?:us|with us|notice|information|policy|map|page|centre|center|the (?:site|author)))*",
            "disclaimer\\s*:.{0,500}",
            "(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed (?:in|by|here|on|within|are).{0,400}(?:do not|are|does not|not).{0,200}",
            "(?:designed|developed|hosted|maintained) (?:and (?:designed|developed|hosted|maintained) )?by .{0,60}",
            "terms of (?:use|service)\\b.{0,200}",
            "version \\d[\\d.]*");

    /** These begin anywhere in a line. */
    private static final Phrases WITHIN = Phrases.of(
            ".{0,160}\\ball rights reserved.{0,200}",
            ".{0,80}(?:©|copyright) ?(?:19|20)\\d\\d.{0,120}",
            ".{0,60}\\b(?:accepts?|assumes?|bears?) no (?:liability|responsibility)\\b.{0,160}",
            ".{0,120}\\b(?:reproduction|republication|redistribution)\\b.{0,80}\\b(?:prohibited|forbidden|not permitted|permission)\\b.{0,120}");

    /** One of these stands in every such line; the patterns need not look at the others. */
    private static final List<String> SIGNS =
            List.of("reserved", "©", "copyright", " no ", "prohibited", "forbidden", "permitted", "permission");

    @Override
    public boolean holds(Line line) {
        return line.words() <= LONGEST && (LINE.hold(line.text()) || (hasASign(line) && WITHIN.hold(line.text())));
    }

    private static boolean hasASign(Line line) {
        String lower = line.text().toLowerCase(Locale.ROOT);
        return SIGNS.stream().anyMatch(lower::contains);
    }
}
