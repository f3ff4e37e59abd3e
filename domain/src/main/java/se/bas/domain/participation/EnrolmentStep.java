package se.bas.domain.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.StaffId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.participation.Happening.Closing;
import se.bas.domain.participation.Happening.Declining;
import se.bas.domain.participation.Happening.Enrolment;
import se.bas.domain.participation.Happening.Exit;
import se.bas.domain.participation.Happening.FollowUp;
import se.bas.domain.participation.Happening.Pause;
import se.bas.domain.participation.Happening.Referral;
import se.bas.domain.participation.Happening.Resumption;
import se.bas.domain.participation.Happening.Talk;

/** One thing that happened in a participation: who recorded it, when, and why. It is added and never changed. */
@Entity
@Table(name = "enrolment_step")
public class EnrolmentStep extends OwnedRecord {
    @Column(updatable = false)
    private int no;

    @Column(updatable = false)
    private int period;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable Move move;

    @Column(updatable = false)
    private @Nullable Integer undoes;

    @Column(name = "happened_on", updatable = false)
    private @Nullable LocalDate day;

    @Column(name = "made_by", updatable = false)
    private UUID by;

    @Column(name = "made_at", updatable = false)
    private Instant at;

    @Column(updatable = false)
    private @Nullable String text;

    @Column(name = "exception_reason", updatable = false)
    private @Nullable String exception;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable ReferralSource source;

    @Column(updatable = false)
    private @Nullable Boolean unemployed;

    @Column(name = "lives_here", updatable = false)
    private @Nullable Boolean livesHere;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable TreatmentStage treatment;

    @Enumerated(EnumType.STRING)
    @Column(name = "known_by", updatable = false)
    private @Nullable KnownBy knownBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "consent_answer", updatable = false)
    private @Nullable ConsentAnswer consentAnswer;

    @Enumerated(EnumType.STRING)
    @Column(name = "pause_reason", updatable = false)
    private @Nullable PauseReason pauseReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "exit_reason", updatable = false)
    private @Nullable ExitReason exitReason;

    @Column(name = "plan_with_af", updatable = false)
    private @Nullable Boolean planWithAf;

    @Column(name = "back_to_soc", updatable = false)
    private @Nullable Boolean backToSoc;

    @Column(updatable = false)
    private @Nullable Integer months;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable FollowUpOutcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable Occupation occupation;

    @Column(updatable = false)
    private @Nullable Integer hours;

    @Column(name = "lost_on", updatable = false)
    private @Nullable LocalDate lostOn;

    @SuppressWarnings("NullAway.Init")
    protected EnrolmentStep() {}

    private EnrolmentStep(UUID id, Keys keys, int no, int period, StaffId by, Instant at) {
        super(id, keys, Category.PARTICIPATION);
        this.no = no;
        this.period = period;
        this.by = by.value();
        this.at = at;
    }

    /**
     * Something happened.
     *
     * @param happening without {@linkplain Guard#problems problems}
     */
    public static EnrolmentStep of(UUID id, Keys keys, Course before, Happening happening, StaffId by, Instant at) {
        EnrolmentStep step =
                new EnrolmentStep(id, keys, before.version() + 1, before.periodOf(happening.move()), by, at);
        step.move = happening.move();
        step.day = happening.day();
        step.take(happening);
        return step;
    }

    /** What happened last was a mistake, and does not count. */
    public static EnrolmentStep takingBack(UUID id, Keys keys, Course before, StaffId by, Instant at) {
        EnrolmentStep step = new EnrolmentStep(id, keys, before.version() + 1, before.period(), by, at);
        step.undoes = before.version();
        return step;
    }

    private void take(Happening happening) {
        switch (happening) {
            case Referral said -> source = said.source();
            case Talk said -> {}
            case Declining said -> text = kept(said.text());
            case Enrolment said -> {
                TargetGroup group = Objects.requireNonNull(said.targetGroup());
                unemployed = group.unemployed();
                livesHere = group.livesHere();
                treatment = group.treatment();
                knownBy = group.knownBy();
                consentAnswer = said.consentAnswer();
                exception = kept(said.exception());
            }
            case Pause said -> {
                pauseReason = said.pauseReason();
                text = kept(said.text());
            }
            case Resumption said -> {}
            case Exit said -> {
                exitReason = said.exitReason();
                text = kept(said.text());
                planWithAf = said.planWithAf();
                backToSoc = said.backToSoc();
            }
            case FollowUp said -> {
                months = said.months();
                outcome = said.outcome();
                occupation = said.occupation();
                hours = said.hours();
                lostOn = said.lostOn();
                text = kept(said.text());
            }
            case Closing said -> {
                text = kept(said.text());
                exception = kept(said.exception());
            }
        }
    }

    private static @Nullable String kept(String said) {
        String clean = said.strip().replace("\0", "");
        return clean.isEmpty() ? null : clean;
    }

    public EnrolmentStepId stepId() {
        return new EnrolmentStepId(id());
    }

    public StaffId by() {
        return new StaffId(by);
    }

    /** As it counts in the course. */
    public Course.Step step() {
        return new Course.Step(no, happening(), by(), at);
    }

    private Optional<Happening> happening() {
        return move == null ? Optional.empty() : Optional.of(happened(move));
    }

    /** What was told of sobriety stands by itself ({@link SobrietyReport}). */
    private Happening happened(Move what) {
        return switch (what) {
            case REFER -> new Referral(day, source);
            case TALK -> new Talk(day);
            case DECLINE -> new Declining(day, said(text));
            case ENROL -> new Enrolment(day, group(), consentAnswer, said(exception));
            case PAUSE -> new Pause(day, pauseReason, said(text));
            case RESUME -> new Resumption(day);
            case EXIT -> new Exit(day, exitReason, said(text), planWithAf, backToSoc);
            case FOLLOW_UP ->
                new FollowUp(
                        day, months == null ? 0 : months, outcome, occupation, hours, lostOn, false, null, said(text));
            case CLOSE -> new Closing(day, said(text), said(exception));
        };
    }

    private @Nullable TargetGroup group() {
        return treatment == null || knownBy == null
                ? null
                : new TargetGroup(Boolean.TRUE.equals(unemployed), Boolean.TRUE.equals(livesHere), treatment, knownBy);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
