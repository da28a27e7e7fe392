package io.howdidwedo.gateway.secondstep;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Second steps for tests.
final class SecondStepsInMemory implements SecondSteps {
    private final Map<String, SecondStep> steps = new ConcurrentHashMap<>();
    private volatile boolean required;

    @Override
    public Optional<SecondStep> find(String user) {
        return Optional.ofNullable(steps.get(user));
    }

    @Override
    public boolean add(SecondStep step) {
        return steps.putIfAbsent(step.user(), step) == null;
    }

    @Override
    public synchronized boolean take(String user, long step) {
        SecondStep now = steps.get(user);
        if (now == null || now.lastStep() >= step) {
            return false;
        }
        steps.put(user, new SecondStep(user, now.secret(), now.since(), step, now.recovery()));
        return true;
    }

    @Override
    public synchronized boolean use(String user, String recovery) {
        SecondStep now = steps.get(user);
        if (now == null || !now.recovery().contains(recovery)) {
            return false;
        }
        Set<String> left = new HashSet<>(now.recovery());
        left.remove(recovery);
        steps.put(user, new SecondStep(user, now.secret(), now.since(), now.lastStep(), left));
        return true;
    }

    @Override
    public boolean remove(String user) {
        return steps.remove(user) != null;
    }

    @Override
    public boolean isRequired() {
        return required;
    }

    @Override
    public void require(boolean everybody) {
        required = everybody;
    }
}
