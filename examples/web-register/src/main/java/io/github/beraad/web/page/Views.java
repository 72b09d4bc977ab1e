// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.page;

import io.github.beraad.text.Texts;
import io.github.beraad.web.account.Account;
import io.github.beraad.web.account.SignedIn;
import io.github.beraad.web.register.RegisterReader;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Begins each page: with the texts of its language, and with what stands around its contents. */
@Component
final class Views {

    /** A link in a list of links. */
    record Link(String href, String text, boolean current) {}

    /**
     * What stands around the contents of each page.
     *
     * @param language of the page
     * @param otherLanguage the other one
     * @param otherHref the same page in the other language
     * @param account what the account that is signed in is called; empty when none is
     * @param navigation the parts of the application
     * @param today the day that it is
     */
    record Frame(
            String language,
            String otherLanguage,
            String otherHref,
            Optional<String> account,
            List<Link> navigation,
            String today) {}

    private final PageTexts pageTexts;
    private final SignedIn signedIn;
    private final RegisterReader reader;

    Views(PageTexts pageTexts, SignedIn signedIn, RegisterReader reader) {
        this.pageTexts = pageTexts;
        this.signedIn = signedIn;
        this.reader = reader;
    }

    /** What says things in the language of a request. */
    Say say(HttpServletRequest request) {
        return new Say(
                pageTexts.in(RequestContextUtils.getLocale(request)),
                reader.frame().index());
    }

    /** Begins a page. */
    ModelAndView of(String template, HttpServletRequest request) {
        Say say = say(request);
        ModelAndView page = new ModelAndView(template);
        page.addObject("say", say);
        page.addObject("frame", frame(say, request));
        return page;
    }

    /** Begins a page that tells what is wrong. */
    ModelAndView of(String template, HttpServletRequest request, HttpStatus status) {
        ModelAndView page = of(template, request);
        page.setStatus(status);
        return page;
    }

    private Frame frame(Say say, HttpServletRequest request) {
        Texts texts = say.texts();
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        String other = texts.text("page.other-language-tag");
        return new Frame(
                texts.language().tag(),
                other,
                inOther(request, path, failed != null, other),
                signedIn.account().map(Account::title),
                List.of(
                        link("/", "page.overview", path, texts),
                        link("/dilemmas", "page.dilemmas", path, texts),
                        link("/signals", "page.signals", path, texts),
                        link("/report", "page.report", path, texts),
                        link("/rules", "page.rules", path, texts)),
                texts.value(reader.today()));
    }

    private static Link link(String href, String key, String path, Texts texts) {
        return new Link(href, texts.text(key), path.equals(href));
    }

    private static String inOther(HttpServletRequest request, String path, boolean failed, String other) {
        if (!request.getMethod().equals("GET")) {
            // what was typed stands on this page alone: the switch then leads to what the form was about
            int slash = path.lastIndexOf('/');
            return (slash > 0 ? path.substring(0, slash) : "/") + "?" + LanguageConfiguration.PARAMETER + "=" + other;
        }
        UriComponentsBuilder same = UriComponentsBuilder.fromPath(path);
        String query = request.getQueryString();
        if (query != null && !failed) {
            same.query(query);
        }
        return same.replaceQueryParam(LanguageConfiguration.PARAMETER, other)
                .build(false)
                .toUriString();
    }
}
