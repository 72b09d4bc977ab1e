// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.identifier.IdentifierException;
import io.github.beraad.identifier.KvkNumber;
import io.github.beraad.identifier.Oin;
import io.github.beraad.identifier.Rsin;
import io.github.beraad.identifier.Tooi;

/** An identifier of an organisation. */
abstract class IdentifierLeaf<V> extends TextLeaf<V> {

    static final IdentifierLeaf<Tooi> TOOI =
            new IdentifierLeaf<>(
                    100,
                    "een TOOI-adres, zoals https://identifier.overheid.nl/tooi/id/gemeente/gm0995",
                    "a TOOI URI, such as https://identifier.overheid.nl/tooi/id/gemeente/gm0995") {
                @Override
                Tooi parse(String text) {
                    return Tooi.of(text);
                }
            };

    static final IdentifierLeaf<Oin> OIN =
            new IdentifierLeaf<>(20, "een OIN van twintig posities", "an OIN of twenty positions") {
                @Override
                Oin parse(String text) {
                    return Oin.of(text);
                }
            };

    static final IdentifierLeaf<Rsin> RSIN =
            new IdentifierLeaf<>(
                    9,
                    "een RSIN van negen cijfers die aan de elfproef voldoen",
                    "an RSIN of nine digits that pass the elfproef") {
                @Override
                Rsin parse(String text) {
                    return Rsin.of(text);
                }
            };

    static final IdentifierLeaf<KvkNumber> KVK =
            new IdentifierLeaf<>(8, "een KvK-nummer van acht cijfers", "a KvK number of eight digits") {
                @Override
                KvkNumber parse(String text) {
                    return KvkNumber.of(text);
                }
            };

    private IdentifierLeaf(int longest, String dutch, String english) {
        super(true, longest, dutch, english);
    }

    @Override
    final String print(V value) {
        return value.toString();
    }

    /** Which check failed. */
    static Words reason(IdentifierException e) {
        return switch (e.check()) {
            case ADDRESS -> new Words("het begin van het adres klopt niet", "the beginning of the address is wrong");
            case TYPE -> new Words("die soort organisatie is niet bekend", "that type of organisation is not known");
            case CODE -> new Words("de code past niet bij de soort", "the code is none of that type");
            case LENGTH -> new Words("het aantal posities klopt niet", "the number of positions is wrong");
            case CHARACTERS ->
                new Words("er staan tekens in die er niet horen", "it holds characters that do not belong");
            case PREFIX ->
                new Words("de eerste acht posities zijn niet bekend", "the first eight positions are not known");
            case SUFFIX -> new Words("de nullen aan het eind kloppen niet", "the zeros at the end are wrong");
            case ELFPROEF -> new Words("de elfproef klopt niet", "the digits do not pass the elfproef");
        };
    }
}
