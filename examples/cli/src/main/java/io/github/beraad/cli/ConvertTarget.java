// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

/** What a register can be rewritten to. */
enum ConvertTarget {
    /** A register, laid out for reading. */
    JSON("json"),
    /** A register with one element a line. */
    JSONL("jsonl"),
    /** Tables for a spreadsheet. */
    CSV("csv"),
    /** Meetings for a calendar. */
    ICS("ics");

    private final String code;

    ConvertTarget(String code) {
        this.code = code;
    }

    static ConvertTarget of(String code) {
        for (ConvertTarget target : values()) {
            if (target.code.equals(code)) {
                return target;
            }
        }
        throw new IllegalArgumentException("to: json, jsonl, csv or ics is expected");
    }
}
