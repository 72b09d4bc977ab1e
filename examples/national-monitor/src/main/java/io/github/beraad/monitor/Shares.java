// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.monitor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Divides files over tasks. */
final class Shares {

    /** A task should have at least so much to do, and no more tasks than that are made for small files. */
    private static final long BYTES_WORTH_A_TASK = 8L << 20;

    private static final int TASKS_PER_CORE = 4;

    /**
     * A file.
     *
     * @param address where it is
     * @param bytes how large it is
     */
    record Sized(String address, long bytes) {}

    /** What a task has to do. */
    private static final class Share {
        private final int number;
        private final List<String> files = new ArrayList<>();
        private long bytes;

        Share(int number) {
            this.number = number;
        }

        /** How much there is to do: opening a file counts too. */
        long load() {
            return bytes + files.size();
        }
    }

    private Shares() {}

    /** How many tasks are worth it: one for each file where files are large. */
    static int worthwhile(List<Sized> files, int cores) {
        long bytes = files.stream().mapToLong(Sized::bytes).sum();
        long most = Math.max(bytes / BYTES_WORTH_A_TASK, (long) cores * TASKS_PER_CORE);
        return (int) Math.max(1, Math.min(files.size(), most));
    }

    /**
     * Divides files so that all tasks have about as much to do. Large files come first, in each task and among tasks: what
     * is begun last is small, and nobody waits long for it.
     *
     * @param files the files, in any order
     * @param tasks how many tasks there are; those without a file are left out
     * @return the addresses of the files of each task
     */
    static List<List<String>> of(List<Sized> files, int tasks) {
        List<Sized> largestFirst = new ArrayList<>(files);
        largestFirst.sort(Comparator.comparingLong(Sized::bytes).reversed().thenComparing(Sized::address));
        PriorityQueue<Share> leastFirst =
                new PriorityQueue<>(Comparator.comparingLong(Share::load).thenComparingInt(share -> share.number));
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < Math.min(tasks, files.size()); i++) {
            Share share = new Share(i);
            shares.add(share);
            leastFirst.add(share);
        }
        for (Sized file : largestFirst) {
            Share share = leastFirst.remove();
            share.files.add(file.address());
            share.bytes += file.bytes();
            leastFirst.add(share);
        }
        List<List<String>> addresses = new ArrayList<>();
        for (Share share : shares) {
            addresses.add(share.files);
        }
        return addresses;
    }
}
