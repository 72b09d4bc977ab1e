// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.page;

import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.web.register.InvalidRequestException;
import io.github.beraad.web.register.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Says what went wrong, in the language of the reader, and nothing of what was typed or of how the application is made. */
@ControllerAdvice(basePackageClasses = PageProblems.class)
class PageProblems implements ErrorViewResolver {

    /** The statuses with a text of their own. */
    private static final Set<Integer> TOLD = Set.of(400, 401, 403, 404, 405);

    private final Views views;

    PageProblems(Views views) {
        this.views = views;
    }

    @ExceptionHandler(NotFoundException.class)
    ModelAndView notFound(HttpServletRequest request) {
        return problem(request, HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(AccessDeniedException.class)
    ModelAndView denied(HttpServletRequest request) {
        return problem(request, HttpStatus.FORBIDDEN);
    }

    @ExceptionHandler({
        InvalidRequestException.class,
        InvalidValueException.class,
        MethodArgumentTypeMismatchException.class
    })
    ModelAndView invalid(HttpServletRequest request) {
        return problem(request, HttpStatus.BAD_REQUEST);
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return problem(request, status);
    }

    private ModelAndView problem(HttpServletRequest request, HttpStatus status) {
        ModelAndView page = views.of("problem", request, status);
        page.addObject("code", status.value());
        page.addObject("key", TOLD.contains(status.value()) ? "problem." + status.value() : "problem.other");
        return page;
    }
}
