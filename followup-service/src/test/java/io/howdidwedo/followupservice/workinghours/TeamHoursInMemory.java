package io.howdidwedo.followupservice.workinghours;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Working hours in memory.
public final class TeamHoursInMemory implements TeamHours {
    private final Map<String, WorkingHours> stated = new TreeMap<>();

    @Override
    public WorkingHours of(String team) {
        return stated(team).or(() -> stated(OTHERS)).orElse(WorkingHours.AROUND_THE_CLOCK);
    }

    @Override
    public Optional<WorkingHours> stated(String team) {
        return Optional.ofNullable(stated.get(team));
    }

    @Override
    public List<Stated> all() {
        return stated.entrySet().stream()
                .map(known -> new Stated(known.getKey(), known.getValue()))
                .toList();
    }

    @Override
    public void state(String team, WorkingHours hours) {
        stated.put(team, hours);
    }
}
