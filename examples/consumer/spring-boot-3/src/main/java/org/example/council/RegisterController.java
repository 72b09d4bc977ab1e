// SPDX-License-Identifier: EUPL-1.2
package org.example.council;

import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.jackson2.BeraadMappingException;
import io.github.beraad.json.JsonProblem;
import io.github.beraad.register.Register;
import io.github.beraad.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes a register and gives the report, or says everything that is wrong with the document. */
@RestController
class RegisterController {

    /** A problem as a client gets it. */
    record Problem(String pointer, int line, int column, String message) {

        static Problem of(JsonProblem problem) {
            return new Problem(
                    problem.pointer(),
                    problem.line(),
                    problem.column(),
                    problem.message().in(Language.DUTCH));
        }
    }

    @PostMapping("/report")
    ComplianceReport report(@RequestBody Register register, @RequestParam("on") String on) {
        return Compliance.check(register, LocalDate.parse(on));
    }

    @PostMapping("/register")
    Register register(@RequestBody Register register) {
        return register;
    }

    @ExceptionHandler
    ProblemDetail refuse(HttpMessageNotReadableException refusal) {
        ProblemDetail answer = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        if (refusal.getCause() instanceof BeraadMappingException mapping) {
            List<Problem> problems =
                    mapping.problems().stream().map(Problem::of).toList();
            answer.setProperty("problems", problems);
        }
        return answer;
    }
}
