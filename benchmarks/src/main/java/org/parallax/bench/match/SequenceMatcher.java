package org.parallax.bench.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike two sequences are, exactly as Python's {@code difflib.SequenceMatcher} reckons (Ratcliff and Obershelp): twice the elements in
 * matching blocks by the elements of both, the longest block first, then left and right of it.
 */
public final class SequenceMatcher {

    /** Python leaves out elements that make up more than a hundredth of a second sequence this long. */
    private static final int POPULAR_FROM = 200;

    private final int[] a;
    private final int[] b;
    private final Map<Integer, List<Integer>> placesInB = new HashMap<>();

    /** @param autojunk Python's parameter of that name */
    public SequenceMatcher(int[] a, int[] b, boolean autojunk) {
        this.a = a;
        this.b = b;
        for (int i = 0; i < b.length; i++) {
            placesInB.computeIfAbsent(b[i], unseen -> new ArrayList<>()).add(i);
        }
        if (autojunk && b.length >= POPULAR_FROM) {
            int most = b.length / 100 + 1;
            placesInB.values().removeIf(places -> places.size() > most);
        }
    }

    public static double ratio(String a, String b) {
        return new SequenceMatcher(a.codePoints().toArray(), b.codePoints().toArray(), true).ratio();
    }

    public double ratio() {
        return of(matching());
    }

    /** An upper bound: what the two have in common in any order. */
    public double quickRatio() {
        Map<Integer, Integer> left = new HashMap<>();
        for (int element : b) {
            left.merge(element, 1, Integer::sum);
        }
        int matches = 0;
        for (int element : a) {
            matches += left.merge(element, -1, Integer::sum) >= 0 ? 1 : 0;
        }
        return of(matches);
    }

    private double of(int matches) {
        int length = a.length + b.length;
        return length == 0 ? 1 : 2.0 * matches / length;
    }

    private record Window(int fromA, int toA, int fromB, int toB) {}

    private record Block(int a, int b, int size) {}

    private int matching() {
        Deque<Window> open = new ArrayDeque<>();
        open.push(new Window(0, a.length, 0, b.length));
        int matching = 0;
        while (!open.isEmpty()) {
            Window window = open.pop();
            Block block = longest(window);
            if (block.size() > 0) {
                matching += block.size();
                open.push(new Window(window.fromA(), block.a(), window.fromB(), block.b()));
                open.push(new Window(block.a() + block.size(), window.toA(), block.b() + block.size(), window.toB()));
            }
        }
        return matching;
    }

    private Block longest(Window window) {
        Block best = new Block(window.fromA(), window.fromB(), 0);
        Map<Integer, Integer> lengths = new HashMap<>();
        for (int i = window.fromA(); i < window.toA(); i++) {
            Map<Integer, Integer> next = new HashMap<>();
            for (int j : placesInB.getOrDefault(a[i], List.of())) {
                if (j >= window.fromB() && j < window.toB()) {
                    int length = lengths.getOrDefault(j - 1, 0) + 1;
                    next.put(j, length);
                    best = length > best.size() ? new Block(i - length + 1, j - length + 1, length) : best;
                }
            }
            lengths = next;
        }
        return extended(best, window);
    }

    /** Over popular elements at both ends, which start no block. */
    private Block extended(Block block, Window window) {
        int i = block.a();
        int j = block.b();
        int size = block.size();
        while (i > window.fromA() && j > window.fromB() && a[i - 1] == b[j - 1]) {
            i--;
            j--;
            size++;
        }
        while (i + size < window.toA() && j + size < window.toB() && a[i + size] == b[j + size]) {
            size++;
        }
        return new Block(i, j, size);
    }
}
