// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.vocabulary.ExtensionValue;
import io.github.beraad.vocabulary.ExtensionValue.FlagValue;
import io.github.beraad.vocabulary.ExtensionValue.ListValue;
import io.github.beraad.vocabulary.ExtensionValue.NullValue;
import io.github.beraad.vocabulary.ExtensionValue.NumberValue;
import io.github.beraad.vocabulary.ExtensionValue.ObjectValue;
import io.github.beraad.vocabulary.ExtensionValue.TextValue;
import io.github.beraad.vocabulary.Extensions;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an application keeps: keys with a colon, and any JSON below them, kept exactly. */
final class ExtensionsForm extends Form<Extensions> {

    private static final Words EXPECTED = new Words("een object met eigen sleutels", "an object with keys of your own");

    @Override
    @Nullable
    Extensions read(Reading in) throws IOException {
        if (in.token() != Token.OBJECT_START) {
            in.wrongType(EXPECTED);
            return null;
        }
        int problems = in.problemCount();
        Map<String, ExtensionValue> values = new LinkedHashMap<>();
        while (in.advance() == Token.KEY) {
            String key = in.key();
            long position = in.position();
            in.enter(key);
            if (values.containsKey(key)) {
                in.duplicateKey(key, position);
            } else if (in.isWellFormed(key, position) && key.indexOf(':') < 0) {
                in.noColon(key, position);
            }
            in.advance();
            values.put(key, in.any());
            in.leave();
        }
        return in.problemCount() == problems ? Extensions.of(values) : null;
    }

    @Override
    void write(Extensions extensions, Output out) throws IOException {
        writeMembers(extensions.values(), out);
    }

    private static void writeMembers(Map<String, ExtensionValue> members, Output out) throws IOException {
        out.startObject();
        for (Map.Entry<String, ExtensionValue> member : members.entrySet()) {
            out.key(member.getKey());
            writeAny(member.getValue(), out);
        }
        out.endObject();
    }

    private static void writeAny(ExtensionValue value, Output out) throws IOException {
        if (value instanceof TextValue text) {
            out.text(text.value());
        } else if (value instanceof NumberValue number) {
            out.number(number.digits());
        } else if (value instanceof FlagValue flag) {
            out.flag(flag.value());
        } else if (value instanceof ObjectValue object) {
            writeMembers(object.members(), out);
        } else if (value instanceof ListValue list) {
            out.startList();
            for (ExtensionValue element : list.elements()) {
                writeAny(element, out);
            }
            out.endList();
        } else if (value == NullValue.NULL) {
            out.nothing();
        }
    }
}
