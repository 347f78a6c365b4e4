package org.parallax.intake.furniture;

import org.parallax.intake.line.Line;

/** Share, print and save buttons, and rows of them. */
final class ShareBarsAreButtons implements FurnitureRule {

    private static final int LONGEST = 25;

    private static final Phrases LINE = Phrases.of(
            "share(?: (?:this|on|via|with|the|to|by|it|your|now|article|story|post|page|save)\\b.{0,60})?",
            "(?:\\d[\\d.,]*[km]? )?(?:shares?|likes?|views?|reads?|hits|tweets|retweets)(?: \\d[\\d.,]*[km]?)?",
            "(?:total )?(?:views|reads|hits|visits|shares)\\s*: ?\\d.*",
            "(?:tweet|pin|e-?mail|mail|print|save|bookmark|copy|like|send|download|listen|report|flag|cite|embed)(?: (?:this|it|to|a|the|article|page|link|story|post|friend|pdf|for later|error|print|favou?rites|now|on)\\b){0,5}",
            "link copied.*|copied to clipboard.*|copy (?:link|url).*|copied",
            "add(?:ed)? to (?:favou?rites|bookmarks|reading list|my list|saved|calendar|library).*",
            "(?:follow|like|join|find|connect with|visit|watch) (?:us|me|our (?:page|channel|group))\\b.{0,80}",
            "(?:follow|like|join) .{2,60} on (?:twitter|facebook|instagram|telegram|whatsapp|youtube|linkedin|x|google news|viber|tiktok|threads|bluesky|mastodon)\\b.{0,60}",
            "(?:(?:share|tweet|print|e-?mail|mail|save|copy|link|more|facebook|messenger|twitter|x|whats ?app|telegram|linked ?in|reddit|pinterest|tumblr|viber|vk|skype|line|flipboard|pocket|instagram|youtube|tiktok|rss|sms|digg|stumbleupon|google\\+?|google news|snapchat|threads|bluesky|mastodon|mix|xing|wechat|weibo|blogger|click|to|on|via|\\(opens in new window\\)|opens in new window)[\\s,|/·•+]*){1,20}",
            "listen to (?:this )?(?:article|story|podcast).*",
            "google news(?: icon)?",
            "(?:font|text)? ?a[-+](?: a[-+]?)*");

    @Override
    public boolean holds(Line line) {
        return line.words() <= LONGEST && LINE.hold(line.text());
    }
}
