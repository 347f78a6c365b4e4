package org.parallax.intake.furniture;

import java.util.regex.Pattern;
import org.parallax.intake.line.Line;

/** Copyright notes, terms and imprint. */
final class CopyrightLinesAreLegal implements FurnitureRule {

    private static final int LONGEST = 90;

    private static final Pattern LINE = Pattern.compile("(?iu)^(?:"
            + String.join(
                    "|",
                    "(?:©|\\(c\\)|copyright\\b|&copy;).{0,400}",
                    ".{0,160}\\ball rights reserved.{0,200}",
                    ".{0,80}(?:©|copyright) ?(?:19|20)\\d\\d.{0,120}",
                    "(?:this (?:material|article|content|story)|no part of).{0,80}(?:may not be|be) (?:published|reproduced|copied|broadcast|republished|used).{0,250}",
                    "(?:terms|conditions)(?: (?:of|and|&|conditions|use|service|terms|sale))*",
                    "(?:about|contact|imprint|impressum|legal|disclaimer|advertise|careers|jobs|sitemap|site map|help|faq|feedback|write for us|mission|masthead)(?: (?:us|with us|notice|information|policy|map|page|centre|center|the (?:site|author)))*",
                    "disclaimer\\s*:.{0,500}",
                    "(?:the )?(?:views|opinions)(?: and (?:views|opinions))? expressed (?:in|by|here|on|within|are).{0,400}(?:do not|are|does not|not).{0,200}",
                    "(?:designed|developed|hosted|maintained) (?:and (?:designed|developed|hosted|maintained) )?by .{0,60}",
                    "terms of (?:use|service)\\b.{0,200}",
                    ".{0,60}\\b(?:accepts?|assumes?|bears?) no (?:liability|responsibility)\\b.{0,160}",
                    ".{0,120}\\b(?:reproduction|republication|redistribution)\\b.{0,80}\\b(?:prohibited|forbidden|not permitted|permission)\\b.{0,120}",
                    "version \\d[\\d.]*")
            + ")\\s*[.:!…»›>]*$");

    @Override
    public boolean holds(Line line) {
        return line.words() <= LONGEST && LINE.matcher(line.text()).matches();
    }
}
