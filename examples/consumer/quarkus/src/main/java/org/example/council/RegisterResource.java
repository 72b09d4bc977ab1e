// SPDX-License-Identifier: EUPL-1.2
package org.example.council;

import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.jackson2.BeraadMappingException;
import io.github.beraad.json.JsonProblem;
import io.github.beraad.register.Register;
import io.github.beraad.text.Language;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Takes a register and gives the report, or says everything that is wrong with the document. */
@Path("/")
public class RegisterResource {

    /** A problem as a client gets it. */
    public record Problem(String pointer, int line, int column, String message) {

        static Problem of(JsonProblem problem) {
            return new Problem(
                    problem.pointer(),
                    problem.line(),
                    problem.column(),
                    problem.message().in(Language.DUTCH));
        }
    }

    @POST
    @Path("report")
    public ComplianceReport report(Register register, @QueryParam("on") String on) {
        return Compliance.check(register, LocalDate.parse(on));
    }

    @POST
    @Path("register")
    public Register register(Register register) {
        return register;
    }

    @ServerExceptionMapper
    public Response refuse(WebApplicationException refusal) {
        if (refusal.getCause() instanceof BeraadMappingException mapping) {
            List<Problem> problems =
                    mapping.problems().stream().map(Problem::of).toList();
            return Response.status(Response.Status.BAD_REQUEST)
                    .type(MediaType.APPLICATION_JSON)
                    .entity(problems)
                    .build();
        }
        return refusal.getResponse();
    }
}
