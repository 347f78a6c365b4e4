package org.parallax.place;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.reading.Reading;
import org.parallax.story.Told;

/** A ferry that ran aground, and a laboratory that lost its licence: three articles each. */
public final class TwoInventedStories {

    private TwoInventedStories() {}

    static final List<String> FERRY = List.of("ferry-1.txt", "ferry-2.txt", "ferry-3.txt");
    static final List<String> LABORATORY = List.of("lab-1.txt", "lab-2.txt", "lab-3.txt");

    public static Told ferry(int number) {
        return switch (number) {
            case 1 ->
                Told.in(
                        FERRY.get(0),
                        "Ferry Solvind runs aground off Tarn Island",
                        "The ferry Solvind ran aground on a reef off Tarn Island on Monday night with 212 passengers aboard. Lifeboats from Port Ellery took everybody off before dawn. Captain Maren Dahl told the coastguard that the steering had failed in heavy swell near the Kessel lighthouse. Two sailors broke their arms. The hull is leaking oil, and divers are to look at the damage when the storm is over. The shipping line Norrvik said the vessel had passed an inspection in March.");
            case 2 ->
                Told.in(
                        FERRY.get(1),
                        "All 212 rescued as Solvind strikes reef",
                        "Lifeboats rescued all 212 passengers of the Solvind, a ferry that struck a reef near Tarn Island. The coastguard at Port Ellery said that oil was leaking from the hull. According to Norrvik, which owns the vessel, its steering was repaired in March. Captain Maren Dahl stayed on the bridge until the last passenger was off. Fishermen from the island helped with their boats, and the school at Kessel was opened for the night.");
            default ->
                Told.in(
                        FERRY.get(2),
                        "Norrvik ordered to pump oil from stranded ferry",
                        "Norrvik must pump the oil out of the stranded ferry Solvind within ten days, the coastguard ordered. The vessel has lain on the reef off Tarn Island since its steering failed on Monday. Divers found a gash of nine metres in the hull. Islanders fear for the seals near the Kessel lighthouse. Captain Maren Dahl was heard by investigators at Port Ellery for six hours.");
        };
    }

    public static Told laboratory(int number) {
        return switch (number) {
            case 1 ->
                Told.in(
                        LABORATORY.get(0),
                        "Medicines board takes licence from Quillon laboratory",
                        "The medicines board has taken the licence from the Quillon laboratory at Arnsted after 41 blood samples were mixed up. Professor Idris Lowell, who heads the laboratory, called the decision rash. Patients of three clinics were given the wrong results between January and April, the board wrote in its report. A freezer had been left open, and labels had come off the tubes. The health ministry is to test all the samples again.");
            case 2 ->
                Told.in(
                        LABORATORY.get(1),
                        "Quillon to go to court over lost licence",
                        "Quillon will go to court over the licence of its laboratory, Professor Idris Lowell said in Arnsted. The medicines board closed the laboratory because blood samples of 41 patients had been mixed up. Lowell said that the labels had come from a printer which the health ministry itself had recommended. The three clinics have hired another company. Their patients may claim damages, a lawyer told the evening news.");
            default ->
                Told.in(
                        LABORATORY.get(2),
                        "Health ministry knew of Arnsted samples in February",
                        "The health ministry knew in February that samples at the Quillon laboratory in Arnsted were being mixed up, letters show. A nurse of one of the clinics had written to the medicines board about wrong blood results. Professor Idris Lowell answered that a freezer was out of order. The board took the licence away only after 41 patients had been told wrong things. The minister will answer questions in parliament.");
        };
    }

    /** All six, in an order in which the stories alternate. */
    static List<Reading> dated() {
        return List.of(
                ferry(1).on("2031-05-05").reading(),
                laboratory(1).on("2031-05-06").reading(),
                ferry(2).on("2031-05-06").reading(),
                laboratory(2).on("2031-05-08").reading(),
                ferry(3).on("2031-05-09").reading(),
                laboratory(3).on("2031-05-12").reading());
    }

    static List<Reading> undated() {
        return Stream.of(ferry(1), laboratory(1), ferry(2), laboratory(2), ferry(3), laboratory(3))
                .map(Told::reading)
                .toList();
    }
}
