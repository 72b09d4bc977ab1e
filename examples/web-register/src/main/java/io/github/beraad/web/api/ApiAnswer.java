// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.api;

import io.github.beraad.jackson3.BeraadJson;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.Layout;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with what the library writes, and with the revision as an entity tag. */
final class ApiAnswer {

    private ApiAnswer() {}

    /** The revision that a request is made upon. */
    static long revision(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new MissingPreconditionException();
        }
        String tag = ifMatch.strip();
        try {
            return Long.parseLong(
                    tag.length() > 2 && tag.startsWith("\"") && tag.endsWith("\"")
                            ? tag.substring(1, tag.length() - 1)
                            : tag);
        } catch (NumberFormatException e) {
            // a tag that was never given matches nothing
            return -1;
        }
    }

    /** The number of events that a request is made upon. */
    static int events(@Nullable String ifMatch) {
        long revision = revision(ifMatch);
        // what no history can hold matches nothing either
        return revision == (int) revision ? (int) revision : -1;
    }

    static ResponseEntity<String> element(String json, long revision) {
        return ResponseEntity.ok()
                .eTag("\"" + revision + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(json);
    }

    static ResponseEntity<String> created(String path, String json, long revision) {
        return ResponseEntity.created(URI.create(path))
                .eTag("\"" + revision + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(json);
    }

    static <T> ResponseEntity<String> written(JsonFormat<T> format, T value) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(BeraadJson.toJson(format, value, Layout.COMPACT));
    }
}
