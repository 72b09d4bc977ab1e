// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.validation;

import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.IndexedMember;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The same with Hibernate Validator: a constraint for every rule, cascading to members and meetings. */
public final class HibernateValidation {

    /** What can be said of a partnership, a member or a meeting. */
    public enum Rule {
        CHAIR("chair"),
        FACILITATOR("facilitator"),
        AGENDA_OWNER("agenda-owner"),
        PREPARER_JENV("preparers"),
        PREPARER_CCV("preparers"),
        PREPARER_CHAIR("preparers"),
        MEMBER("member"),
        PARTIES("parties"),
        MUNICIPALITIES("municipalities"),
        YOUTH("youth"),
        SAFETY("domains"),
        CARE("domains"),
        MEETINGS("meetings"),
        KNOWLEDGE("knowledge"),
        NO_SECOND_FACILITATOR("facilitator"),
        NO_SECOND_AGENDA_OWNER("agenda-owner"),
        LEVEL("municipalities"),
        DRAWN_FROM("drawn-from"),
        AGENDA("agenda-owner");

        private final String id;

        Rule(String id) {
            this.id = id;
        }
    }

    /** Says that a rule is kept. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Repeatable(AllKept.class)
    @Constraint(validatedBy = {PartnershipValidator.class, MemberValidator.class, MeetingValidator.class})
    public @interface Kept {

        Rule value();

        String message() default "is not as agreed";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Several of them. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface AllKept {
        Kept[] value();
    }

    /** What can be violated. */
    public interface Bean {
        String id();
    }

    /** A partnership with its members and meetings, made once like the index. */
    @Kept(Rule.CHAIR)
    @Kept(Rule.FACILITATOR)
    @Kept(Rule.AGENDA_OWNER)
    @Kept(Rule.PREPARER_JENV)
    @Kept(Rule.PREPARER_CCV)
    @Kept(Rule.PREPARER_CHAIR)
    @Kept(Rule.MEMBER)
    @Kept(Rule.PARTIES)
    @Kept(Rule.MUNICIPALITIES)
    @Kept(Rule.YOUTH)
    @Kept(Rule.SAFETY)
    @Kept(Rule.CARE)
    @Kept(Rule.MEETINGS)
    @Kept(Rule.KNOWLEDGE)
    public record PartnershipBean(Case c, List<@Valid MemberBean> members, List<@Valid MeetingBean> meetings)
            implements Bean {

        @Override
        public String id() {
            return c.partnership().id();
        }
    }

    /** A member. */
    @Kept(Rule.NO_SECOND_FACILITATOR)
    @Kept(Rule.NO_SECOND_AGENDA_OWNER)
    @Kept(Rule.LEVEL)
    @Kept(Rule.DRAWN_FROM)
    public record MemberBean(Case c, IndexedMember member) implements Bean {

        @Override
        public String id() {
            return member.id();
        }
    }

    /** A meeting. */
    @Kept(Rule.AGENDA)
    public record MeetingBean(Case c, IndexedMeeting meeting) implements Bean {

        @Override
        public String id() {
            return meeting.id();
        }
    }

    /** Looks at a partnership. */
    public static final class PartnershipValidator implements ConstraintValidator<Kept, PartnershipBean> {

        private Rule rule = Rule.CHAIR;

        /** Hibernate Validator makes one for each rule. */
        public PartnershipValidator() {}

        @Override
        public void initialize(Kept annotation) {
            rule = annotation.value();
        }

        @Override
        public boolean isValid(PartnershipBean bean, ConstraintValidatorContext context) {
            return switch (rule) {
                case CHAIR -> Agreed.hasChair(bean.c);
                case FACILITATOR -> Agreed.hasFacilitator(bean.c);
                case AGENDA_OWNER -> Agreed.hasAgendaOwner(bean.c);
                case PREPARER_JENV -> Agreed.jenvPrepares(bean.c);
                case PREPARER_CCV -> Agreed.ccvPrepares(bean.c);
                case PREPARER_CHAIR -> Agreed.chairPrepares(bean.c);
                case MEMBER -> Agreed.hasProsecution(bean.c);
                case PARTIES -> Agreed.hasEnoughParties(bean.c);
                case MUNICIPALITIES -> Agreed.hasMunicipalities(bean.c);
                case YOUTH -> Agreed.hasYouthOrganisation(bean.c);
                case SAFETY -> Agreed.hasSafety(bean.c);
                case CARE -> Agreed.hasCare(bean.c);
                case MEETINGS -> Agreed.meetsOftenEnough(bean.c);
                case KNOWLEDGE -> Agreed.sharesKnowledge(bean.c);
                default -> throw new IllegalStateException("no rule for a partnership: " + rule);
            };
        }
    }

    /** Looks at a member. */
    public static final class MemberValidator implements ConstraintValidator<Kept, MemberBean> {

        private Rule rule = Rule.LEVEL;

        /** Hibernate Validator makes one for each rule. */
        public MemberValidator() {}

        @Override
        public void initialize(Kept annotation) {
            rule = annotation.value();
        }

        @Override
        public boolean isValid(MemberBean bean, ConstraintValidatorContext context) {
            return switch (rule) {
                case NO_SECOND_FACILITATOR -> Agreed.isNoSecondFacilitator(bean.member, bean.c);
                case NO_SECOND_AGENDA_OWNER -> Agreed.isNoSecondAgendaOwner(bean.member, bean.c);
                case LEVEL -> Agreed.hasLevel(bean.member, bean.c);
                case DRAWN_FROM -> Agreed.isDrawnFrom(bean.member, bean.c);
                default -> throw new IllegalStateException("no rule for a member: " + rule);
            };
        }
    }

    /** Looks at a meeting. */
    public static final class MeetingValidator implements ConstraintValidator<Kept, MeetingBean> {

        /** Hibernate Validator makes one. */
        public MeetingValidator() {}

        @Override
        public boolean isValid(MeetingBean bean, ConstraintValidatorContext context) {
            return Agreed.hasAgenda(bean.meeting, bean.c);
        }
    }

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    static PartnershipBean bean(Case c) {
        List<MemberBean> members = new ArrayList<>();
        for (IndexedMember member : c.partnership().members()) {
            members.add(new MemberBean(c, member));
        }
        List<MeetingBean> meetings = new ArrayList<>();
        for (IndexedMeeting meeting : c.partnership().meetings()) {
            meetings.add(new MeetingBean(c, meeting));
        }
        return new PartnershipBean(c, members, meetings);
    }

    Set<ConstraintViolation<PartnershipBean>> validate(PartnershipBean bean) {
        return validator.validate(bean);
    }

    List<Found> found(Case c) {
        List<Found> found = new ArrayList<>();
        for (ConstraintViolation<PartnershipBean> violation : validate(bean(c))) {
            Kept kept = (Kept) violation.getConstraintDescriptor().getAnnotation();
            found.add(new Found(kept.value().id, ((Bean) violation.getLeafBean()).id()));
        }
        return found;
    }
}
