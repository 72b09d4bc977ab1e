// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.validation;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.Results;
import org.kie.api.runtime.StatelessKieSession;

/** The same with Drools: a rule for every way of breaking one, over the partnership, its members and its meetings. */
public final class DroolsValidation {

    private static final String MEMBER = "io.github.beraad.index.IndexedMember";
    private static final String MEETING = "io.github.beraad.index.IndexedMeeting";

    private final StatelessKieSession session;

    DroolsValidation() {
        this.session = base(source()).newStatelessKieSession();
    }

    /**
     * Compiles rules into their executable model.
     *
     * @param source the rules
     * @return what sessions are made of
     */
    public static KieBase base(String source) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/rules.drl", source);
        Results results = services.newKieBuilder(files)
                .buildAll(ExecutableModelProject.class)
                .getResults();
        if (results.hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(results.toString());
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }

    private static String source() {
        StringBuilder source = new StringBuilder("package io.github.beraad.benchmarks.validation.rules\n")
                .append("global java.util.List found\n");
        onPartnership(source, "chair", "hasChair");
        onPartnership(source, "facilitator", "hasFacilitator");
        onPart(source, "facilitator", MEMBER, "isNoSecondFacilitator");
        onPartnership(source, "agenda-owner", "hasAgendaOwner");
        onPart(source, "agenda-owner", MEMBER, "isNoSecondAgendaOwner");
        onPart(source, "agenda-owner", MEETING, "hasAgenda");
        onPartnership(source, "preparers", "jenvPrepares");
        onPartnership(source, "preparers", "ccvPrepares");
        onPartnership(source, "preparers", "chairPrepares");
        onPartnership(source, "member", "hasProsecution");
        onPartnership(source, "parties", "hasEnoughParties");
        onPartnership(source, "municipalities", "hasMunicipalities");
        onPart(source, "municipalities", MEMBER, "hasLevel");
        onPartnership(source, "youth", "hasYouthOrganisation");
        onPart(source, "drawn-from", MEMBER, "isDrawnFrom");
        onPartnership(source, "domains", "hasSafety");
        onPartnership(source, "domains", "hasCare");
        onPartnership(source, "meetings", "meetsOftenEnough");
        onPartnership(source, "knowledge", "sharesKnowledge");
        return source.toString();
    }

    private static void onPartnership(StringBuilder source, String id, String rule) {
        String c = Case.class.getName();
        source.append("rule \"")
                .append(rule)
                .append("\" when $c : ")
                .append(c)
                .append("( !")
                .append(Agreed.class.getName())
                .append('.')
                .append(rule)
                .append("(this) )")
                .append(" then found.add(new ")
                .append(Found.class.getName())
                .append("(\"")
                .append(id)
                .append("\", $c.partnership().id())); end\n");
    }

    private static void onPart(StringBuilder source, String id, String type, String rule) {
        String c = Case.class.getName();
        source.append("rule \"")
                .append(rule)
                .append("\" when $c : ")
                .append(c)
                .append("() $p : ")
                .append(type)
                .append("( !")
                .append(Agreed.class.getName())
                .append('.')
                .append(rule)
                .append("(this, $c) )")
                .append(" then found.add(new ")
                .append(Found.class.getName())
                .append("(\"")
                .append(id)
                .append("\", $p.id())); end\n");
    }

    /** The partnership, its members and its meetings, made once like the index. */
    static List<Object> facts(Case c) {
        List<Object> facts = new ArrayList<>();
        facts.add(c);
        facts.addAll(c.partnership().members());
        facts.addAll(c.partnership().meetings());
        return facts;
    }

    List<Found> validate(List<Object> facts) {
        List<Found> found = new ArrayList<>();
        session.setGlobal("found", found);
        session.execute(facts);
        return found;
    }
}
