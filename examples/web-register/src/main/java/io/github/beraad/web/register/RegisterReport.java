// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.register;

import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.RuleChange;
import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.web.account.Account;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The report of the register as it was at one moment, for each clearance without what is above it. */
public final class RegisterReport {

    private final ComplianceReport whole;
    private final String revision;
    private final Instant madeAt;
    private final Map<String, Confidentiality> dilemmas;
    private final Map<String, Confidentiality> signals;
    private final Map<Confidentiality, ComplianceReport> readable = new ConcurrentHashMap<>();

    RegisterReport(
            ComplianceReport whole,
            String revision,
            Instant madeAt,
            Map<String, Confidentiality> dilemmas,
            Map<String, Confidentiality> signals) {
        this.whole = whole;
        this.revision = revision;
        this.madeAt = madeAt;
        this.dilemmas = Map.copyOf(dilemmas);
        this.signals = Map.copyOf(signals);
    }

    /**
     * Of which state of the register it is.
     *
     * @return another one for each state
     */
    public String revision() {
        return revision;
    }

    /**
     * When it was made.
     *
     * @return the moment when it was finished
     */
    public Instant madeAt() {
        return madeAt;
    }

    /**
     * The report.
     *
     * @param account who reads
     * @return without findings about dilemmas and signals that the account may not read
     */
    public ComplianceReport readableBy(Account account) {
        return readable.computeIfAbsent(account.clearance(), level -> upTo(account));
    }

    private ComplianceReport upTo(Account account) {
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : whole.findings()) {
            if (account.mayRead(level(finding))) {
                findings.add(finding);
            }
        }
        List<RuleChange> changes = new ArrayList<>(whole.switchedOff());
        changes.addAll(whole.regraded());
        return ComplianceReport.builder(whole.on())
                .recordedOn(whole.recordedOn())
                .threshold(whole.threshold())
                .library(whole.library())
                .charters(whole.charters())
                .changes(changes)
                .failures(whole.failures())
                .outcomes(whole.outcomes())
                .findings(findings)
                .build();
    }

    private Confidentiality level(Finding finding) {
        ElementKind kind = finding.subject().kind();
        Map<String, Confidentiality> levels =
                kind == ElementKind.DILEMMA ? dilemmas : kind == ElementKind.SIGNAL ? signals : Map.of();
        return levels.getOrDefault(finding.subject().id(), Confidentiality.OPENBAAR);
    }
}
