package org.parallax.intake.masthead;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.intake.line.Words;

/** Knows the name of a newspaper, station or site by the words that such names are made of. */
public final class MediaNames {

    private static final int LONGEST = 6;

    private static final Pattern DOMAIN = Pattern.compile("(?iu)^(?:[a-z0-9-]+\\.)+[a-z]{2,10}$");
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** General knowledge: what news media call themselves, in the languages of Europe and its neighbours' transliterations. */
    private static final Set<String> WORDS = Set.of(
            "news",
            "newspaper",
            "newswire",
            "newsroom",
            "times",
            "post",
            "daily",
            "weekly",
            "herald",
            "tribune",
            "agency",
            "tv",
            "television",
            "radio",
            "press",
            "journal",
            "gazette",
            "monitor",
            "observer",
            "guardian",
            "telegraph",
            "online",
            "today",
            "network",
            "magazine",
            "review",
            "chronicle",
            "dispatch",
            "courier",
            "mail",
            "mirror",
            "express",
            "standard",
            "independent",
            "examiner",
            "inquirer",
            "enquirer",
            "register",
            "sentinel",
            "sun",
            "star",
            "globe",
            "bulletin",
            "broadcasting",
            "wire",
            "channel",
            "reporter",
            "insider",
            "digest",
            "voice",
            "echo",
            "argus",
            "advertiser",
            "argosy",
            "beacon",
            "ledger",
            "mercury",
            "messenger",
            "recorder",
            "republic",
            "spectator",
            "statesman",
            "world",
            "info",
            "24",
            "fm",
            "zeitung",
            "nachrichten",
            "tageblatt",
            "anzeiger",
            "rundschau",
            "spiegel",
            "kurier",
            "rundfunk",
            "quotidien",
            "presse",
            "figaro",
            "monde",
            "matin",
            "dépêche",
            "diario",
            "periódico",
            "noticias",
            "prensa",
            "mundo",
            "país",
            "giornale",
            "corriere",
            "gazzetta",
            "notizie",
            "stampa",
            "repubblica",
            "jornal",
            "notícias",
            "folha",
            "diário",
            "krant",
            "dagblad",
            "nieuws",
            "nyheter",
            "dagbladet",
            "gazeta",
            "haber",
            "gazetesi",
            "новости",
            "газета",
            "вести",
            "известия",
            "agencia",
            "agence",
            "agentur",
            "agenzia",
            "اخبار",
            "أخبار",
            "وكالة",
            "خبرگزاری");

    /** "State TV", "Official Press" after a dash is the source of the headline, not the outlet. */
    private static final Pattern SOURCE = Pattern.compile(
            "(?iu)^(?:state|local|official|government|foreign|opposition|army|exclusive|new|latest|breaking|live|special|press|video|watch|pm|president|minister)\\b.*");

    private MediaNames() {}

    /** Whether a short name looks like a medium's: a word of the trade in it, an agency, or a domain. */
    public static boolean isOne(String name) {
        String bare = name.strip();
        if (bare.isEmpty() || Words.count(bare) > LONGEST) {
            return false;
        }
        return DOMAIN.matcher(bare).matches() || Agencies.named(bare).isPresent() || hasATradeWord(bare);
    }

    private static boolean hasATradeWord(String name) {
        return Words.count(name) > 1
                && !SOURCE.matcher(name).matches()
                && WORD.splitAsStream(name.toLowerCase(Locale.ROOT)).anyMatch(WORDS::contains);
    }
}
