package io.howdidwedo.followupservice.voice;

class VoicesInMemoryTest extends VoicesKit {
    @Override
    protected Voices voices() {
        return new VoicesInMemory();
    }
}
