// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPatchTest {

    private static final String DOCUMENT = "{\"a\": [1, 2], \"b\": {\"c\": 3}}";

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String patched(String operation) {
        return JsonPatch.applied(json(DOCUMENT), json("[" + operation + "]")).toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'op': 'add', 'path': '/a/-', 'value': 9} | {'a':[1,2,9],'b':{'c':3}}",
                "{'op': 'add', 'path': '/a/0', 'value': 9} | {'a':[9,1,2],'b':{'c':3}}",
                "{'op': 'add', 'path': '/b/d', 'value': 9} | {'a':[1,2],'b':{'c':3,'d':9}}",
                "{'op': 'replace', 'path': '/a/0', 'value': 9} | {'a':[9,2],'b':{'c':3}}",
                "{'op': 'replace', 'path': '/b/c', 'value': 9} | {'a':[1,2],'b':{'c':9}}",
                "{'op': 'remove', 'path': '/a/1'} | {'a':[1],'b':{'c':3}}",
                "{'op': 'remove', 'path': '/b'} | {'a':[1,2]}",
                "{'op': 'test', 'path': '/a/1', 'value': 2} | {'a':[1,2],'b':{'c':3}}"
            })
    void changesOnePlace(String operation, String changed) {
        assertThat(patched(operation.replace('\'', '"'))).isEqualTo(changed.replace('\'', '"'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'op': 'add', 'path': '/x/0', 'value': 9}",
                "{'op': 'add', 'path': '/a/3', 'value': 9}",
                "{'op': 'remove', 'path': '/a/2'}",
                "{'op': 'remove', 'path': '/b/x'}",
                "{'op': 'replace', 'path': '/b/x', 'value': 9}",
                "{'op': 'test', 'path': '/a/0', 'value': 2}",
                "{'op': 'move', 'path': '/a', 'from': '/b'}",
                "{'op': 'replace', 'path': '', 'value': 9}"
            })
    void refusesWhatChangesNothing(String operation) {
        assertThatThrownBy(() -> patched(operation.replace('\'', '"'))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leavesTheDocumentAsItIs() {
        JsonNode document = json(DOCUMENT);

        JsonPatch.applied(document, json("[{\"op\": \"remove\", \"path\": \"/a\"}]"));

        assertThat(document).isEqualTo(json(DOCUMENT));
    }
}
