// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.vocabulary.InvalidValueException;
import java.time.LocalTime;

/** A time of day to the minute, {@code 09:30}. */
final class TimeLeaf extends TextLeaf<LocalTime> {

    static final TimeLeaf TIME = new TimeLeaf();

    private static final int LENGTH = 5;

    private TimeLeaf() {
        super(true, LENGTH, "een tijd van 00:00 tot 23:59, geschreven als UU:MM", "a time from 00:00 to 23:59, HH:MM");
    }

    @Override
    LocalTime parse(String text) {
        if (text.length() == LENGTH && text.charAt(2) == ':') {
            int hour = DateLeaf.number(text, 0, 2);
            int minute = DateLeaf.number(text, 3, 5);
            if (hour >= 0 && hour < 24 && minute >= 0 && minute < 60) {
                return LocalTime.of(hour, minute);
            }
        }
        throw InvalidValueException.withoutValue("time", "is no time");
    }

    @Override
    String print(LocalTime time) {
        // the model keeps minutes, and then nothing follows behind them
        return time.toString();
    }
}
