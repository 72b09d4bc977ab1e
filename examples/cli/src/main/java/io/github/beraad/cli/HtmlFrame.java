// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import io.github.beraad.compliance.Library;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.Confidentiality;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * What every page has around its content. The one style sheet stands in the page and is named in its policy by its hash;
 * nothing else may be loaded, run or sent.
 *
 * @param title the title of the page
 * @param level how confidential the page is
 * @param texts the words
 * @param style the style sheet
 * @param policy the content security policy
 */
record HtmlFrame(String title, Optional<Confidentiality> level, Texts texts, String style, String policy) {

    /** What surrounds a page. */
    static HtmlFrame of(String title, Optional<Confidentiality> level, Texts texts) {
        String style = styleSheet();
        String policy =
                "default-src 'none'; style-src 'sha256-" + hash(style) + "'; base-uri 'none'; form-action 'none'";
        return new HtmlFrame(title, level, texts, style, policy);
    }

    /** Writes a page. */
    static void write(String template, Map<String, Object> content, OutputStream out) throws IOException {
        TemplateEngine engine =
                TemplateEngine.createPrecompiled(null, ContentType.Html, null, HtmlFrame.class.getPackageName());
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        engine.render(template, content, new WriterOutput(writer));
        writer.flush();
    }

    String language() {
        return texts.language().tag();
    }

    /** The level as a word that a style sheet can name. */
    String levelClass() {
        return level.isEmpty() ? "" : "level-" + level.get().code().replace('_', '-');
    }

    String levelText() {
        return level.isEmpty() ? "" : texts.text("briefing.confidentiality", Session.facts("level", level.get()));
    }

    String madeBy() {
        return texts.text("html.made-by", Session.facts("version", Library.version()));
    }

    private static String styleSheet() {
        try (InputStream stream = HtmlFrame.class.getResourceAsStream("style.css")) {
            if (stream == null) {
                throw new IllegalStateException("the jar lacks style.css");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String style) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(style.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The higher of two levels. */
    static Optional<Confidentiality> higher(Optional<Confidentiality> one, Optional<Confidentiality> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().compareTo(other.get()) >= 0 ? one : other;
    }
}
