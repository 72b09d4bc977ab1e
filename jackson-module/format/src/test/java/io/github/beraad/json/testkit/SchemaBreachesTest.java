// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.json.JsonFormat;
import io.github.beraad.vocabulary.Forms;
import io.github.beraad.vocabulary.InvalidValueException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No constraint of a schema goes without a document that breaks it. */
class SchemaBreachesTest {

    static List<JsonFormat<?>> formats() {
        return JsonFormat.all();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyConstraintIsBroken(JsonFormat<?> format) {
        Set<String> broken = new TreeSet<>();
        SchemaBreaches.of(format).forEach(breach -> broken.add(breach.keyword()));

        assertThat(broken).isNotEmpty().isEqualTo(SchemaBreaches.constraints(format));
    }

    @Test
    void whichCharactersANameAndATextMayHoldIsSaidTheSame() {
        Pattern name = pattern("name");
        Pattern text = pattern("text");
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
                String alone = Character.toString(point);
                assertThat(name.matcher(alone).matches()).as(alone).isEqualTo(isName(alone));
                assertThat(text.matcher(alone).matches()).as(alone).isEqualTo(isText(alone));
            }
        }
    }

    private static Pattern pattern(String definition) {
        Map<String, Object> definitions =
                Json.members(Json.object(JsonFormat.REGISTER.schema()).get("$defs"));
        return Pattern.compile(
                (String) Json.members(definitions.get(definition)).get("pattern"));
    }

    private static boolean isName(String name) {
        try {
            Forms.name("name", name);
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }

    private static boolean isText(String text) {
        try {
            Forms.text("text", text);
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }
}
