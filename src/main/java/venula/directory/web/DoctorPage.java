package venula.directory.web;

import java.util.List;
import venula.directory.Doctor;
import venula.directory.Writing;

/** A doctor, and what the doctor has written here. */
public record DoctorPage(Doctor doctor, List<Writing> writings) {}
