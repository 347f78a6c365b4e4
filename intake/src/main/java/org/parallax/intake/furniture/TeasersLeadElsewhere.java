package org.parallax.intake.furniture;

import java.util.regex.Pattern;
import org.parallax.intake.line.Line;

/** "Read More", "Related articles", "Tags: …", "More from …": the way to other pages. */
final class TeasersLeadElsewhere implements FurnitureRule {

    private static final int LONGEST = 30;

    private static final Phrases LINE = Phrases.of(
            "(?:read|see|watch|learn|discover|find out|know|get) more(?:\\s*:.{0,160}| (?:on|about|from|at|here|news|stories|articles|in)\\b.{0,100})?",
            "(?:(?:read|see|watch|listen|you might|you may) also|also (?:read|see|watch|on|in))\\s*[:|–-].{0,200}",
            "(?:(?:read|see|watch) also|also (?:read|see|watch))",
            "read next.{0,160}",
            "read the (?:full|original|complete|rest|whole) .{0,80}",
            "(?:continue|keep) reading.{0,80}",
            "(?:full|original|complete) (?:article|story|text|report)(?: (?:here|at|on).{0,60})?",
            "click here.{0,100}",
            "(?:for )?more (?:stories|news|information|details|updates|on this (?:story|topic)|from|about|in)\\b(?! (?:is|are|was|were|has|have|had|will|would|may|might|could|came|comes|than)\\b).{0,80}",
            "related(?: (?:articles?|stories|story|news|posts?|topics?|content|coverage|links?|reading|items|video|videos|tags?|to this.{0,20})| ?)*(?:\\s*[:|–-].{0,160})?",
            "you (?:may|might) (?:also |be )?(?:like|interested|enjoy|want|have missed).{0,60}",
            "(?:recommended|suggested|popular|featured|similar|other|further|must|essential)(?: (?:for you|stories|articles|news|reading|reads?|posts|videos|content|links|topics|now|this week|in .{0,30}))*",
            "(?:the )?most (?:read|popular|viewed|shared|commented|watched|recent|discussed|visited|emailed)(?: .{0,40})?",
            "trending(?: (?:now|news|stories|topics|today|articles))?",
            "(?:the )?(?:latest|breaking|top|live|more|recent|today['’]s|other|all|hot|key)(?: \\w+)? (?:news|stories|headlines|updates?|articles|posts|videos|coverage|topics|reports)(?: .{0,30})?",
            "editor(?:s|['’]s|s['’])?(?:[ -](?:picks?|choice|recommendations))",
            "(?:up next|next up|what to read next|next|previous|prev)(?: (?:article|story|post|page|news))?(?:\\s*[:»›→«‹←|].{0,160})?",
            "(?:don['’]t miss|in case you missed it|just in|what we know|explore more|discover|at a glance|also in this.*)",
            "(?:load|show|see|view) (?:more|less|all|full).{0,60}",
            "(?:back|return|go) to (?:top|home|the top|homepage|start|news).{0,30}",
            "(?:more )?(?:tags|topics|keywords|filed under|tagged|posted in|hashtags|labels|in this (?:article|story))(?: (?:as|with|in))?\\s*:.{0,300}",
            "tags|topics|keywords|hashtags",
            "page \\d+(?: of \\d+)?",
            "\\d+ of \\d+",
            "(?:about|meet) the authors?.{0,60}",
            "more (?:by|from) (?:this|the) author",
            "view (?:bio|profile|author).{0,40}|see (?:bio|profile).{0,40}|(?:see |all |more )*(?:posts|articles|stories) by .{0,60}",
            "▶.{0,160}|►.{0,160}|>>.{0,160}|»\\s.{0,160}",
            "#[\\p{L}\\p{N}_]+(?:[\\s,]+#[\\p{L}\\p{N}_]+)*",
            "\\[?(?:watch|video|photos|gallery|podcast|opinion|analysis|explainer|live)\\s*[:|]\\s?.{5,140}\\]?");

    /** A box whose heading and titles came out as one line: "Related Stories Ten quiet beaches BOAT SHOW Who won …". */
    private static final Pattern BOX = Pattern.compile(
            "^(?:Related|Recommended|RELATED|RECOMMENDED) (?i:stories|articles|news|posts|topics|content|coverage|links|videos)\\s*:?\\s+['’‘“\"(]?\\p{Lu}.*");

    private static final int LONGEST_BOX = 140;

    @Override
    public boolean holds(Line line) {
        return isLabel(line) || isBox(line);
    }

    private static boolean isLabel(Line line) {
        return line.words() <= LONGEST && LINE.hold(line.text());
    }

    private static boolean isBox(Line line) {
        return BOX.matcher(line.text()).matches() && line.words() <= LONGEST_BOX;
    }
}
