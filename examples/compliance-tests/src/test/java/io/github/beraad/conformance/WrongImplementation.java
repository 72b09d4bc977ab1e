// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.conformance;

/** A program that finds every register in order, whatever is in it. */
final class WrongImplementation {

    private WrongImplementation() {}

    public static void main(String... arguments) {
        if (arguments.length > 0 && arguments[0].equals("broken")) {
            System.err.println("I do not understand this register");
            System.exit(2);
        }
        System.out.println(
                arguments.length > 0
                        ? "no JSON"
                        : "{\"format\": \"beraad-report/1\", \"conforms\": true, \"findings\": []}");
    }
}
