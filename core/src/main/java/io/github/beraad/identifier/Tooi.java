// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.identifier;

import java.util.Objects;

/**
 * The URI of an organisation in TOOI, the register of Dutch government organisations: a type ({@code gemeente}) and a
 * code that belongs to it ({@code gm0995}). That the form is right does not mean that the organisation exists; see
 * {@link OrganisationDirectory}.
 *
 * @param type the type of organisation, such as {@code gemeente}
 * @param code the code of the organisation within that type, such as {@code gm0995}
 */
public record Tooi(String type, String code) {

    private static final String ADDRESS = "https://identifier.overheid.nl/tooi/id/";

    /**
     * Makes a TOOI URI out of its two parts.
     *
     * @param type the type of organisation
     * @param code the code of the organisation within that type
     * @throws IdentifierException if the type is unknown or the code is none of that type
     */
    public Tooi {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(code, "code");
        check(type, code);
    }

    /**
     * Reads a TOOI URI.
     *
     * @param uri the whole URI
     * @return the TOOI URI
     * @throws IdentifierException if the URI is elsewhere, its type is unknown or its code is none of that type
     */
    public static Tooi of(String uri) {
        Objects.requireNonNull(uri, "uri");
        if (!uri.startsWith(ADDRESS)) {
            throw refused(IdentifierCheck.ADDRESS, uri, "it begins with " + ADDRESS);
        }
        String path = uri.substring(ADDRESS.length());
        int slash = path.indexOf('/');
        String type = slash < 0 ? path : path.substring(0, slash);
        String code = slash < 0 ? "" : path.substring(slash + 1);
        return new Tooi(type, code);
    }

    /**
     * The whole URI.
     *
     * @return the URI, as it is written in a register
     */
    public String uri() {
        return ADDRESS + type + '/' + code;
    }

    /** The whole URI, as it is written in a register. */
    @Override
    public String toString() {
        return uri();
    }

    private static void check(String type, String code) {
        // the address in front is the same for all, and would fill up what is shown
        String shown = type + '/' + code;
        boolean belongs = switch (type) {
            case "gemeente" -> isCode(code, "gm", 4);
            case "ministerie" -> isCode(code, "mnre", 4);
            case "provincie" -> isCode(code, "pv", 2);
            case "waterschap" -> isCode(code, "ws", 4);
            case "zbo" -> isCode(code, "zb", 6);
            case "oorg" -> isCode(code, "oorg", 5);
            case "so" -> isCode(code, "so", 4) || isCode(code, "hv_", 8);
            case "col" -> isCode(code, "col", 2);
            default ->
                throw refused(
                        IdentifierCheck.TYPE,
                        shown,
                        "the type is one of gemeente, ministerie, provincie, waterschap, zbo, oorg, so, col");
        };
        if (!belongs) {
            throw refused(IdentifierCheck.CODE, shown, "the code is none of the type " + type);
        }
    }

    private static boolean isCode(String code, String letters, int digits) {
        return code.length() == letters.length() + digits
                && code.startsWith(letters)
                && Characters.areDigits(code, letters.length(), code.length());
    }

    private static IdentifierException refused(IdentifierCheck check, String shown, String expected) {
        return IdentifierException.of(IdentifierKind.TOOI, check, shown, expected);
    }
}
